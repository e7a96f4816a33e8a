import type { InterfaceTexts } from '../../i18n/translate.ts';
import type { Labels } from '../../letters/fill.ts';

/** The strings of the letter pages, in the language of the page. */
export type LetterStrings = Omit<InterfaceTexts['letters'], 'situations' | 'fields'> & { fields: Labels };
