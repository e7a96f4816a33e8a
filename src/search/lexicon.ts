import { folder, type Fold } from './analyse/fold.ts';
import type { Language } from './analyse/language.ts';
import { restsAfterSlip, withoutSlip } from './slips.ts';

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
  formsOf: (word: string, fold: Fold) => string[];
  /**
   * The stems of which a folded word is a form but for one slip: the longest, which leave the shortest rest to chance. The
   * shape of the stem has so many signs at least.
   */
  formsWithSlip: (word: string, fold: Fold, shortest: number) => string[];
  /** The stems of which a folded shape begins with these letters, three or more. */
  beginning: (folded: string, fold: Fold) => string[];
  /** Makes now what would else be made when a word is first asked for in this fold. */
  prepare: (fold: Fold) => void;
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

/** A shape in which a stem stands before endings, and what the letters of the shape fold to. */
interface Shape {
  stem: string;
  shape: string;
  folded: string;
}

/** Shapes by their first letters: so few begin alike that they can be looked through one by one. */
type Shapes = ReadonlyMap<string, readonly Shape[]>;

const start = (folded: string): string => folded.slice(0, 3);

const shapesOf = (stems: Iterable<string>, { shapes }: Language, fold: Fold): Shapes => {
  const starts = new Map<string, Shape[]>();
  for (const stem of stems) {
    for (const shape of new Set([stem, ...shapes(stem)])) {
      const folded = fold(shape);
      if (folded.length < 2) continue;
      const alike = starts.get(start(folded));
      if (alike) alike.push({ stem, shape, folded });
      else starts.set(start(folded), [{ stem, shape, folded }]);
    }
  }
  return starts;
};

const stemsIn = (shapes: readonly Shape[]): string[] => [...new Set(shapes.map(({ stem }) => stem))];

/** A stem shorter than this is recognised only where nothing follows it. */
const shortStem = 3;

/** Reads what writeLexicon wrote. Linear in the number of stems; their folds are made when they are first asked for. */
export const readLexicon = (text: string, language: Language): Lexicon => {
  const words = readWords(text);
  const folds = new Map<Fold, Shapes>();
  const alphabets = new Map<Fold, readonly string[]>();

  const shapesBy = (fold: Fold): Shapes => {
    const shapes = folds.get(fold) ?? shapesOf(words.keys(), language, fold);
    folds.set(fold, shapes);
    return shapes;
  };
  const alphabet = (fold: Fold): readonly string[] => {
    const letters = alphabets.get(fold) ?? [...new Set([...words.keys()].map(fold).join(''))];
    alphabets.set(fold, letters);
    return letters;
  };
  const isEnding = (rest: string, shape: string, fold: Fold): boolean =>
    rest === '' || language.isEnding(rest, shape, fold);

  return {
    stems: [...words.keys()],
    has: (stem) => words.has(stem),
    spelled: (stem) => words.get(stem) ?? stem,
    fold: folder(language.folding),
    formsOf: (word, fold) => {
      let best: Shape[] = [];
      let length = 0;
      for (const one of shapesBy(fold).get(start(word)) ?? []) {
        const { folded, shape } = one;
        if (folded.length < length || !word.startsWith(folded)) continue;
        const rest = word.slice(folded.length);
        if ((rest !== '' && folded.length < shortStem) || !isEnding(rest, shape, fold)) continue;
        if (folded.length > length) best = [];
        length = folded.length;
        best.push(one);
      }
      return stemsIn(best);
    },
    formsWithSlip: (word, fold, shortest) => {
      const rests = new Map<string, readonly string[]>();
      const meant = (rest: string) => {
        const found = rests.get(rest) ?? [...withoutSlip(rest, alphabet(fold))];
        rests.set(rest, found);
        return found;
      };
      const near = [...shapesBy(fold)].flatMap(([start, shapes]) =>
        word.startsWith(start) || restsAfterSlip(word, start).length > 0 ? shapes : [],
      );
      const isForm = ({ folded, shape }: Shape): boolean => {
        const after = word.startsWith(folded)
          ? meant(word.slice(folded.length))
          : restsAfterSlip(word, folded);
        return after.some((rest) => isEnding(rest, shape, fold));
      };
      const longestFirst = near
        .filter(({ folded }) => folded.length >= shortest)
        .sort((one, other) => other.stem.length - one.stem.length);
      const longest = longestFirst.find(isForm)?.stem.length;
      return stemsIn(longestFirst.filter((one) => one.stem.length === longest && isForm(one)));
    },
    beginning: (begun, fold) =>
      stemsIn((shapesBy(fold).get(start(begun)) ?? []).filter(({ folded }) => folded.startsWith(begun))),
    prepare: (fold) => {
      shapesBy(fold);
      alphabet(fold);
      language.isEnding('', '', fold);
    },
  };
};
