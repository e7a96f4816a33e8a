import type { Locale } from '../../i18n/locales.ts';
import type { Fold, Folding } from './fold.ts';
import type { Layout } from './layout.ts';

/**
 * What search knows of a language. The same functions read the words of the pages at build and the words of a reader in
 * the browser, so that the two meet.
 */
export interface Language {
  /** A word in its normal form: small letters, without the marks that stand inside words. */
  normalise: (word: string) => string;
  /** What all forms of a word share. Takes the normal form. */
  stem: (word: string) => string;
  /** Other stems that a word may stand for where its ending can be read in several ways, the likeliest first. */
  stems: (word: string) => readonly string[];
  /** The shapes in which a stem stands before endings: պայմանագիր, պայմանագր. */
  shapes: (stem: string) => readonly string[];
  /** Whether a folded rest is an ending after this shape of a stem; the empty rest is. */
  isEnding: (rest: string, shape: string, fold: Fold) => boolean;
  /** How words are recognised that are typed in other letters, or without the letters a keyboard lacks. */
  folding: Folding;
  /** The keyboards on which a reader may have typed without noticing that the Latin one was on. */
  layouts: readonly Layout[];
}

/** Loads what search knows of one language, and nothing of the other. */
export const languageOf = async (locale: Locale): Promise<Language> =>
  locale === 'hy' ? (await import('./hy/language.ts')).hy : (await import('./kk/language.ts')).kk;
