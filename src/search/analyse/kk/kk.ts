import { readings } from './grammar.ts';
import { isVowel, normalise, series } from './letters.ts';
import { fold, ranked } from './stem.ts';

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
 * Takes a stem as `stem` returns it.
 */
export const shapes = (of: string): string[] => {
  const last = of.at(-1) ?? '';
  const voiced = { п: 'б', к: 'г', қ: 'ғ' }[last];
  const high = series(of)[0] ? 'і' : 'ы';
  const all = [of];
  if (voiced) all.push(of.slice(0, -1) + voiced);
  const shorter = of.replace(/[ыі](.)$/, '$1');
  if (shorter !== of && fold(shorter) === of) all.push(shorter);
  if (!isVowel(last)) all.push(of + high);
  if (/^.[ае]п$/.test(of)) all.push(of.slice(0, -1) + 'у');
  return all;
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
