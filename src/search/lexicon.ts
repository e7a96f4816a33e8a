import { folder, type Fold } from './analyse/fold.ts';
import type { Language } from './analyse/language.ts';

/** Every stem of the pages, with what is needed to recognise it in a word typed otherwise. */
export interface Lexicon {
  stems: readonly string[];
  has: (stem: string) => boolean;
  /** How a stem is shown to the reader: the shortest word of the pages that has it. */
  spelled: (stem: string) => string;
  /** The stems of which a shape begins with these letters. */
  beginning: (letters: string) => string[];
  /** The stems that a fold stands for, alone or before an ending; the longest stems only. */
  folded: (fold: string) => string[];
  /** The stems of which a folded shape begins so. */
  foldedBeginning: (fold: string) => string[];
  fold: Fold;
}

/** One line of text for all stems: `վճար|ել` is the stem «վճար», shown as «վճարել». */
export const writeLexicon = (words: ReadonlyMap<string, string>): string =>
  [...words]
    .map(([stem, word]) =>
      word.startsWith(stem) ? `${stem}|${word.slice(stem.length)}` : `${stem}|=${word}`,
    )
    .map((entry) => entry.replace(/\|$/, ''))
    .sort()
    .join(' ');

const readWords = (text: string): Map<string, string> =>
  new Map(
    text.split(' ').map((entry) => {
      const [stem = '', rest = ''] = entry.split('|');
      return [stem, rest.startsWith('=') ? rest.slice(1) : stem + rest];
    }),
  );

/** A stem shorter than this is recognised by its fold only where nothing follows it. */
const shortStem = 3;

interface Shape {
  stem: string;
  shape: string;
}

const foldsOf = (stems: Iterable<string>, { shapes }: Language, fold: Fold): Map<string, Shape[]> => {
  const folds = new Map<string, Shape[]>();
  for (const stem of stems) {
    for (const shape of new Set([stem, ...shapes(stem)])) {
      const folded = fold(shape);
      if (folded.length > 1) folds.set(folded, [...(folds.get(folded) ?? []), { stem, shape }]);
    }
  }
  return folds;
};

const stemsIn = (shapes: readonly Shape[]): string[] => [...new Set(shapes.map(({ stem }) => stem))];

/** Reads what writeLexicon wrote. Linear in the number of stems; the folds are made when they are first asked for. */
export const readLexicon = (text: string, language: Language): Lexicon => {
  const words = readWords(text);
  const fold = folder(language.folding);
  let folds: Map<string, Shape[]> | undefined;
  const allFolds = () => (folds ??= foldsOf(words.keys(), language, fold));
  return {
    stems: [...words.keys()],
    has: (stem) => words.has(stem),
    spelled: (stem) => words.get(stem) ?? stem,
    beginning: (letters) =>
      [...words.keys()].filter((stem) =>
        [stem, ...language.shapes(stem)].some((shape) => shape.startsWith(letters)),
      ),
    folded: (folded) => {
      for (let length = folded.length; length > 1; length--) {
        const rest = folded.slice(length);
        if (rest !== '' && length < shortStem) break;
        const shapes = allFolds().get(folded.slice(0, length)) ?? [];
        const stems = stemsIn(shapes.filter(({ shape }) => language.isEnding(rest, shape, fold)));
        if (stems.length > 0) return stems;
      }
      return [];
    },
    foldedBeginning: (begun) =>
      stemsIn([...allFolds()].flatMap(([folded, shapes]) => (folded.startsWith(begun) ? shapes : []))),
    fold,
  };
};
