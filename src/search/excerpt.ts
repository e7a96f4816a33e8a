import type { Language } from './analyse/language.ts';
import { wordsOf, type Word } from './analyse/words.ts';

/** A piece of an excerpt; what was looked for is marked. */
export interface Piece {
  text: string;
  marked?: true;
}

/** Whether a word is one of those that were looked for. */
export type IsFound = (word: Word) => boolean;

/** As many letters of a stem as a word must hold to be worth a closer look. */
const glance = 3;

/**
 * Makes the function that tells the words that have one of some stems. Most words are told by a glance at their letters, for
 * to find the stem of every word of a page takes a slow telephone too long.
 */
export const finder = (stems: ReadonlySet<string>, { normalise, stem, shapes }: Language): IsFound => {
  const starts = [...stems].flatMap((one) => [one, ...shapes(one)]).map((shape) => shape.slice(0, glance));
  const known = new Map<string, boolean>();
  return ({ text }) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const word = normalise(text);
    const is = starts.some((start) => word.includes(start)) && stems.has(stem(word));
    known.set(text, is);
    return is;
  };
};

/** A text cut into pieces, with every word marked that was looked for. */
export const mark = (text: string, isFound: IsFound): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of wordsOf(text).filter(isFound)) {
    if (word.start > at) pieces.push({ text: text.slice(at, word.start) });
    pieces.push({ text: word.text, marked: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
};

/** About how many signs an excerpt has: two or three lines. */
const length = 150;

/** Where the excerpt begins: the found word from which most others lie within reach. */
const bestStart = (found: readonly Word[]): number => {
  const within = (start: number) =>
    found.filter((word) => word.start >= start && word.end <= start + length).length;
  let best = found[0]?.start ?? 0;
  for (const { start } of found) if (within(start) > within(best)) best = start;
  return best;
};

/** The part of a text that shows best what was looked for, cut between words, with the words marked. */
export const excerpt = (text: string, isFound: IsFound): Piece[] => {
  const words = wordsOf(text);
  // A few words before, so that the sense can be seen.
  const wanted = bestStart(words.filter(isFound)) - length / 4;
  const start = wanted < length / 4 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? 0);
  const end = words.findLast((word) => word.end <= start + length)?.end ?? text.length;
  const whole = end >= (words.at(-1)?.end ?? 0);
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, whole ? text.length : end)}${whole ? '' : ' …'}`;
  return mark(shown, isFound);
};
