import type { Locale } from '../../i18n/locales.ts';

/** Where a text stands: a string of the interface, a page of guidance, a letter to one named person. */
export type Scope = 'ui' | 'guide' | 'letter';

/** An error fails the build; a warning is for the editor to judge. */
export type Level = 'error' | 'warning';

interface Named {
  /** Never reused: content silences a rule by its id. */
  id: string;
  level: Level;
  message: string;
}

/** What a regular expression can find. */
export interface Rule extends Named {
  pattern: RegExp;
  /** Applies only there. */
  scopes?: readonly Scope[];
  /** What a client says, or a letter quoted in the guide, is not our voice. */
  outsideQuotes?: true;
}

/** A stretch of the text, with a hint where the right form is known. */
export interface Span {
  index: number;
  length: number;
  hint?: string;
}

/** What takes a function to find. */
export interface Check extends Named {
  find: (text: string, lang: Locale) => Span[];
}

export interface Finding {
  /** The id of the rule. */
  rule: string;
  level: Level;
  /** The stretch of the text in question, and where it begins. */
  match: string;
  index: number;
  message: string;
}
