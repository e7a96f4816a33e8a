import type { InterfaceTexts } from '../../i18n/translate.ts';
import type { Verdict } from '../../tree/schema.ts';

/** The strings of the step pages, in the language of the page: all that the island gets of the interface. */
export type WalkStrings = InterfaceTexts['walk'];

/** What each verdict is called. */
export type VerdictNames = Record<Verdict, string>;
