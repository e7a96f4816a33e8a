import { consonants } from './letters.ts';
import { links } from './endings.ts';
import { listedNouns } from './words.ts';

/** Where a vowel may have dropped: between any of the last four consonants at the end. */
const droppable = new RegExp(`[${consonants}]{2,4}$`);

/** The shapes of the listed nouns, by their stems. */
const listedShapes = new Map<string, string[]>();
for (const [shape, { stem }] of listedNouns)
  listedShapes.set(stem, [...(listedShapes.get(stem) ?? []), shape]);
const longestListed = Math.max(...[...listedShapes.keys()].map((stem) => stem.length));

const shortStem = 4;

/** What stands before the endings of irregular words, from their first form. */
const irregular: Record<string, string> = {
  տուն: 'տն տան',
  մարդ: 'մարդիկ մարդկանց',
  կին: 'կնոջ կանայք կանանց',
  հայր: 'հոր',
  մայր: 'մոր',
  եղբայր: 'եղբոր',
  քույր: 'քրոջ',
  տալ: 'տ տվ տր տուր',
  գալ: 'գ եկ արի',
  անել: 'ան ար',
  լինել: 'լին եղ',
  դնել: 'դն դր դիր',
  տանել: 'տան տար',
  ուտել: 'ուտ կեր',
  ասել: 'աս ասաց',
  ունենալ: 'ուն ունեն ունեց',
  գիտենալ: 'գիտ գիտեն գիտեց',
  արժենալ: 'արժ արժեն արժեց',
};

/**
 * The shapes that stand before endings in the words of a stem, as far as they follow from it:
 * պայմանագր → պայմանագր, պայմանագիր …; ուշա → ուշա, ուշան, ուշաց.
 * @param stem as `stem` gives it
 */
export const shapes = (stem: string): string[] => {
  const found = [stem, ...(irregular[stem]?.split(' ') ?? [])];
  found.push(stem.replace(/տեր$/, 'տիր'), stem.replace(/անուն$/, 'անվան'));
  for (let length = Math.min(longestListed, stem.length); length > 0; length--) {
    const rest = stem.slice(0, -length);
    for (const shape of listedShapes.get(stem.slice(-length)) ?? []) found.push(rest + shape);
  }
  if (/[աե]$/.test(stem)) found.push(`${stem}ն`, `${stem}ց`, stem.slice(0, -1));
  else if (/[ցձ]ն$/.test(stem)) found.push(`${stem.slice(0, -1)}ր`, `${stem.slice(0, -1)}վ`);
  else if (stem.endsWith('ո')) found.push(`${stem}ն`);
  else {
    const [cluster = ''] = droppable.exec(stem) ?? [];
    for (let after = 1; after < cluster.length; after++) {
      const [head, tail] = [stem.slice(0, -after), stem.slice(-after)];
      found.push(`${head}ի${tail}`, `${head}ու${tail}`);
    }
    // A short stem says too little by itself where it is looked for in other letters, or with a slip.
    if (stem.length <= shortStem) found.push(...links.map((link) => stem + link));
  }
  return [...new Set(found)];
};
