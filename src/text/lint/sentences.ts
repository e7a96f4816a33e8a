import type { Locale } from '../../i18n/locales.ts';

/**
 * Words in the longest sentence that still reads at one go. Kazakh says in its endings what Armenian says in words, so
 * it needs fewer of them.
 */
export const longest: Record<Locale, number> = { hy: 24, kk: 22 };

const end: Record<Locale, RegExp> = { hy: /[։.]\s+/u, kk: /[.?!]\s+/u };

/** @returns the sentences of a text that are longer than its language bears, each with the number of its words */
export const longSentences = (text: string, lang: Locale): { sentence: string; words: number }[] =>
  text
    .split(end[lang])
    .map((sentence) => ({ sentence, words: sentence.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0 }))
    .filter(({ words }) => words > longest[lang]);
