import type { Language } from './analyse/language.ts';
import { wordsOf, type Word } from './analyse/words.ts';

/** A piece of an excerpt; what was looked for is marked. */
export interface Piece {
  text: string;
  marked?: true;
}

/** About how many signs an excerpt has: two or three lines. */
const length = 150;

const isFound = (word: Word, stems: ReadonlySet<string>, language: Language): boolean =>
  stems.has(language.stem(language.normalise(word.text)));

/** A text cut into pieces, with every word marked that has one of the stems. */
export const mark = (text: string, stems: ReadonlySet<string>, language: Language): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (!isFound(word, stems, language)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start) });
    pieces.push({ text: word.text, marked: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
};

/** Where the excerpt begins: the found word from which most others lie within reach. */
const bestStart = (found: readonly Word[]): number => {
  const within = (start: number) =>
    found.filter((word) => word.start >= start && word.end <= start + length).length;
  let best = found[0]?.start ?? 0;
  for (const { start } of found) if (within(start) > within(best)) best = start;
  return best;
};

/** The part of a text that shows best what was looked for, cut at words, with the words marked. */
export const excerpt = (text: string, stems: ReadonlySet<string>, language: Language): Piece[] => {
  const words = wordsOf(text);
  const found = words.filter((word) => isFound(word, stems, language));
  // A few words before, so that the sense can be seen.
  const wanted = bestStart(found) - length / 4;
  const from = words.find(({ start }) => start >= wanted)?.start ?? 0;
  const start = from < length / 4 ? 0 : from;
  const end = words.findLast(({ end: wordEnd }) => wordEnd <= start + length)?.end ?? text.length;
  const whole = end >= (words.at(-1)?.end ?? 0);
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, whole ? text.length : end)}${whole ? '' : ' …'}`;
  return mark(shown, stems, language);
};
