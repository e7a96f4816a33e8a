import { readings } from './grammar.ts';
import { isVowel, normalise, series } from './letters.ts';
import { ranked } from './stem.ts';
import { elided } from './words.ts';

export { normalise };

/**
 * The stem that all inflected forms of a word share.
 *
 * Takes a normalised Kazakh word of a page or of a query. Returns its stem, a word of its own in spelling but not
 * meant to be shown; the word itself where nothing is known to be an ending. Equal stems mean the same word.
 */
export const stem = (word: string): string => ranked(word)[0]?.stem ?? word;

/** Stems a typed word may stand for, most plausible first; begins with `stem(word)`, at most six. */
export const stems = (word: string): string[] =>
  [...new Set([stem(word), ...ranked(word).map((one) => one.stem)])].slice(0, 6);

/**
 * Every shape of a stem that endings follow: жауап, жауаб; орын, орн; белг, белгі.
 *
 * Takes a stem as `stem` returns it. Returns its shapes, itself first; some may never occur. Not among them are the
 * contractions of a verb's й and ы with the next vowel (қоя, оқиды).
 */
export const shapes = (of: string): string[] => {
  const last = of.at(-1) ?? '';
  const voiced = { п: 'б', к: 'г', қ: 'ғ' }[last];
  const high = series(of)[0] ? 'і' : 'ы';
  const ends = voiced ? [of, of.slice(0, -1) + voiced] : [of];
  const short = of.slice(0, -2) + last;
  if (elided.has(short)) ends.push(short);
  if (/^.[ае]п$/.test(of)) ends.push(of.slice(0, -1) + 'у');
  if (/^..[ыі]$/.test(of)) ends.push(of.slice(0, -1));
  return isVowel(last) ? ends : [...ends, ...ends.map((end) => end + high)];
};

/**
 * Whether `rest` is an ending after a shape of a stem, compared after folding.
 *
 * Takes what follows the shape in the folded word, the shape itself (unfolded) and how letters are folded (none by
 * default). Returns true for '' too.
 */
export const isEnding = (
  rest: string,
  shape: string,
  folding: (letters: string) => string = (letters) => letters,
): boolean =>
  (['N', 'V'] as const).some((kind) =>
    series(shape).some((front) => readings(rest, kind, shape.at(-1) ?? '', front, folding).length > 0),
  );
