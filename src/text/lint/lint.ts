import type { Locale } from '../../i18n/locales.ts';
import { characterChecks } from './characters.ts';
import { commonHouseRules } from './house-common.ts';
import { armenianHouseRules } from './house-hy.ts';
import { kazakhHouseRules } from './house-kk.ts';
import { harmonyChecks } from './kazakh-harmony.ts';
import { blank } from './pattern.ts';
import type { Check, Finding, Rule, Scope } from './rule.ts';
import { commonRules } from './rules-common.ts';
import { armenianRules } from './rules-hy.ts';
import { kazakhRules } from './rules-kk.ts';

export type { Finding, Level, Scope } from './rule.ts';

export interface Voice {
  lang: Locale;
  /** Letters address one named person with a capital, the rest of the site does not. */
  scope: Scope;
}

const rules: Record<Locale, readonly Rule[]> = {
  hy: [...commonRules, ...commonHouseRules, ...armenianRules, ...armenianHouseRules],
  kk: [...commonRules, ...commonHouseRules, ...kazakhRules, ...kazakhHouseRules],
};

const checks: Record<Locale, readonly Check[]> = {
  hy: characterChecks,
  kk: [...characterChecks, ...harmonyChecks],
};

/** The ids of all rules of a language: what a text may name to silence one of them. */
export const ruleIds = (lang: Locale): string[] => [...rules[lang], ...checks[lang]].map(({ id }) => id);

const ofRule = (rule: Rule, text: string, ownVoice: string): Finding[] =>
  Array.from((rule.outsideQuotes ? ownVoice : text).matchAll(rule.pattern), ({ index, 0: match }) => ({
    rule: rule.id,
    level: rule.level,
    match,
    index,
    message: rule.message,
  }));

const ofCheck = (check: Check, text: string, lang: Locale): Finding[] =>
  check.find(text, lang).map(({ index, length, hint }) => ({
    rule: check.id,
    level: check.level,
    match: text.slice(index, index + length),
    index,
    message: hint === undefined ? check.message : `${check.message}: ${hint}`,
  }));

/**
 * What a careful editor would mark in a text: characters, marks, spelling, address, calques.
 *
 * A rule finds what can be found without understanding the text. Meaning, register and government are left to
 * a reader: none of the mistakes of a machine translation is a mistake of spelling.
 *
 * @param text plain text without HTML or Markdown: one string of the interface, a paragraph, a letter
 * @returns the findings in the order of the text
 */
export const lint = (text: string, { lang, scope }: Voice): Finding[] => {
  const ownVoice = blank(text, /«[^»]*»/gu);
  return [
    ...rules[lang]
      .filter(({ scopes }) => scopes === undefined || scopes.includes(scope))
      .flatMap((rule) => ofRule(rule, text, ownVoice)),
    ...checks[lang].flatMap((check) => ofCheck(check, text, lang)),
  ].sort((one, other) => one.index - other.index);
};
