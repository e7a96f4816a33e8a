/** A regular expression is written over several lines; the line breaks and the indentation are no part of it. */
const joined = (source: TemplateStringsArray): string => source.raw.join('').replaceAll(/\n\s*/g, '');

/**
 * A long regular expression, case-sensitive, written over several lines.
 *
 * @example cased`(?:мен|
 *   бен)(?!\p{L})` is /(?:мен|бен)(?!\p{L})/gu
 */
export const cased = (source: TemplateStringsArray): RegExp => new RegExp(joined(source), 'gu');

/** The same in any case. */
export const anyCase = (source: TemplateStringsArray): RegExp => new RegExp(joined(source), 'giu');

/**
 * Any of these words or phrases, in any case, as whole words. `\b` knows only ASCII letters, even with the
 * flag u, so the edges are spelled out.
 *
 * @example words`сен|сені` finds «сен» and «Сені», not «сенім»
 */
export const words = (source: TemplateStringsArray): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${joined(source)})(?![\p{L}\p{M}])`, 'giu');

/**
 * The text with every match replaced by as many spaces, so that places in what remains are places in the text.
 */
export const blank = (text: string, pattern: RegExp): string =>
  text.replaceAll(pattern, (match) => ' '.repeat(match.length));
