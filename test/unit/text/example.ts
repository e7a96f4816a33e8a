import type { Locale } from '../../../src/i18n/locales.ts';
import type { Scope } from '../../../src/text/lint/lint.ts';

/** What a rule must find, and what it must leave alone. */
export interface Example {
  rule: string;
  lang: Locale;
  /** 'ui' where it is not said. */
  scope?: Scope;
  wrong: readonly string[];
  /** Right in every respect: no rule at all may find anything. */
  right: readonly string[];
}
