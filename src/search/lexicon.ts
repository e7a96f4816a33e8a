import { folder, type Fold } from './analyse/fold.ts';
import type { Language } from './analyse/language.ts';

/** Every stem of the pages, with what is needed to recognise it in a word typed otherwise. */
export interface Lexicon {
  stems: readonly string[];
  has: (stem: string) => boolean;
  /** How a stem is shown to the reader: the shortest word of the pages that has it. */
  spelled: (stem: string) => string;
  /** Makes words of the language alike, whatever letters they are typed in. */
  fold: Fold;
  /**
   * The stems of which a folded word is a form: a shape of the stem, alone or before an ending. Only the longest there
   * are.
   */
  formsOf: (folded: string, fold: Fold, shortest?: number) => string[];
  /** The stems of which a folded shape begins with these letters. */
  beginning: (folded: string, fold: Fold) => string[];
  /** The letters, or their signs, of which words are made. */
  alphabet: (fold: Fold) => readonly string[];
}

/** Leaves a word as it is. */
export const unfolded: Fold = (word) => word;

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

interface Shape {
  stem: string;
  shape: string;
}

type Shapes = ReadonlyMap<string, readonly Shape[]>;

const shapesOf = (stems: Iterable<string>, { shapes }: Language, fold: Fold): Shapes => {
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

/** A stem shorter than this is recognised only where nothing follows it. */
const shortStem = 3;

/** Reads what writeLexicon wrote. Linear in the number of stems; their folds are made when they are first asked for. */
export const readLexicon = (text: string, language: Language): Lexicon => {
  const words = readWords(text);
  const folds = new Map<Fold, Shapes>();
  const endings = new Map<string, boolean>();
  const alphabets = new Map<Fold, readonly string[]>();

  const shapesBy = (fold: Fold): Shapes => {
    const shapes = folds.get(fold) ?? shapesOf(words.keys(), language, fold);
    folds.set(fold, shapes);
    return shapes;
  };
  // A word with a slip is asked for in hundreds of readings, most of which end alike.
  const isEnding = (rest: string, shape: string, fold: Fold): boolean => {
    if (rest === '') return true;
    const key = `${rest} ${shape}${fold === unfolded ? '' : ' folded'}`;
    const is = endings.get(key) ?? language.isEnding(rest, shape, fold);
    endings.set(key, is);
    return is;
  };

  return {
    stems: [...words.keys()],
    has: (stem) => words.has(stem),
    spelled: (stem) => words.get(stem) ?? stem,
    fold: folder(language.folding),
    formsOf: (folded, fold, shortest = 2) => {
      const all = shapesBy(fold);
      for (let length = folded.length; length >= shortest; length--) {
        const rest = folded.slice(length);
        if (rest !== '' && length < shortStem) break;
        const shapes = all.get(folded.slice(0, length)) ?? [];
        const stems = stemsIn(shapes.filter(({ shape }) => isEnding(rest, shape, fold)));
        if (stems.length > 0) return stems;
      }
      return [];
    },
    alphabet: (fold) => {
      const alphabet = alphabets.get(fold) ?? [...new Set([...words.keys()].map(fold).join(''))];
      alphabets.set(fold, alphabet);
      return alphabet;
    },
    beginning: (begun, fold) =>
      stemsIn([...shapesBy(fold)].flatMap(([folded, shapes]) => (folded.startsWith(begun) ? shapes : []))),
  };
};
