import type { Fold } from '../fold.ts';

const words = (list: string): string[] => list.split(' ');
const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const articles = ['', 'ը', 'ն', 'ս', 'դ'];
const cases = ['', ...words('ի ից ով ում ու ուց ան անից վա վանից ոջ ոջից ոջով')];
const nominal = joined(joined(['', 'եր', 'ներ'], cases), articles);
const personal = words(
  'ում եմ ես ի ենք եք են եի եիր եր եինք եիք եին եցի եցիր եց եցինք եցիք եցին իր իք ինք ա ավ ար անք աք ամ աս այի այիր այինք այիք ային',
);

/** What may stand between a stem and its endings, beside the endings themselves: վճար-ող-ի, պարզ-ագույն-ը. */
export const links = words('ն չ ին եր ուն ող ե ագույն');

/**
 * What may follow a shape of a stem in an inflected word, '' included; passive -վ- and the plural are parts of an
 * ending here.
 */
const endings: ReadonlySet<string> = new Set([
  ...nominal,
  ...joined(['ման', 'մամբ', 'ուն', 'ամբ'], articles),
  ...joined(['ում', 'ուն', 'ան'], nominal),
  ...joined(['', 'վ'], [...personal, 'ելիս', 'ելիք', 'ալիս', ...joined(['ել', 'ալ', 'ած', 'ող'], nominal)]),
]);

interface Tails {
  endings: ReadonlySet<string>;
  links: readonly string[];
}

const folded = new Map<Fold, Tails>();

const tailsBy = (fold: Fold): Tails => {
  const tails = folded.get(fold) ?? { endings: new Set([...endings].map(fold)), links: links.map(fold) };
  folded.set(fold, tails);
  return tails;
};

/** The shapes of stems that end in these letters have their own links. */
const hasLinks = (shape: string): boolean => !/[աեո]$|[ցձ]ն$/.test(shape);

/** Whether `rest` is what may follow this shape of a stem in an inflected word, compared after folding. */
export const isEnding = (rest: string, shape: string, fold: Fold): boolean => {
  const { endings: all, links: some } = tailsBy(fold);
  const isLinked = (link: string) => rest.startsWith(link) && all.has(rest.slice(link.length));
  return all.has(rest) || (hasLinks(shape) && some.some(isLinked));
};
