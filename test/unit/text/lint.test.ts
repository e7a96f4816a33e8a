import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { lint, ruleIds } from '../../../src/text/lint/lint.ts';
import { clean } from './clean.ts';
import { commonExamples } from './examples-common.ts';
import { armenianExamples } from './examples-hy.ts';
import { kazakhExamples } from './examples-kk.ts';

const examples = [...commonExamples, ...armenianExamples, ...kazakhExamples];
const scopes = ['ui', 'guide', 'letter'] as const;

const marks = [
  '«',
  '»',
  '(',
  '–',
  ' - ',
  '՞',
  '։',
  ':',
  '{date}',
  '{name}-ին',
  '№',
  ' մի ',
  'եք',
  ' ме',
  ' ',
  '5',
  '150000',
  '\u00A0',
];

/** Text with what the rules look for, far more often than by chance. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks, ...clean.hy.ui, ...clean.kk.ui),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe.each(examples)('$rule ($lang)', ({ rule, lang, scope = 'ui', wrong, right }) => {
  test.each(wrong)('finds %j', (text) => {
    expect(lint(text, { lang, scope }).map((finding) => finding.rule)).toContain(rule);
  });

  test.each(right)('leaves %j alone', (text) => {
    expect(lint(text, { lang, scope })).toEqual([]);
  });
});

describe('lint', () => {
  test.each(locales)('every rule of %s has examples of both kinds', (lang) => {
    const shown = examples.filter(({ wrong, right }) => wrong.length > 0 && right.length > 0);
    const ids = new Set(shown.map(({ rule }) => rule));
    expect(ruleIds(lang).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every example belongs to a rule, and no two rules of a language share an id', () => {
    for (const lang of locales) expect(new Set(ruleIds(lang)).size).toBe(ruleIds(lang).length);
    const known = new Set(locales.flatMap(ruleIds));
    expect(examples.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  describe.each(locales)('finds nothing in good text: %s', (lang) => {
    test.each(scopes.flatMap((scope) => clean[lang][scope].map((text) => ({ scope, text }))))(
      '$scope: $text',
      ({ scope, text }) => {
        expect(lint(text, { lang, scope })).toEqual([]);
      },
    );
  });

  test('says what, where, how bad and why', () => {
    expect(lint('Ինչո՞ւ է լռում?', { lang: 'hy', scope: 'ui' })).toEqual([
      {
        rule: 'HY02',
        level: 'error',
        match: '?',
        index: 14,
        message: 'no ? ! ; in Armenian: ՞ ՜ ՛ stand inside the word',
      },
    ]);
  });

  test('points into the text itself, also after a quotation that was not looked at', () => {
    const text = '«Сенің ақшаң» – сенің сөзің';
    expect(lint(text, { lang: 'kk', scope: 'guide' })).toMatchObject([
      { rule: 'KK06', match: 'сенің', index: 16 },
    ]);
  });

  test('offers the right form of a particle', () => {
    const [finding] = lint('Банк па?', { lang: 'kk', scope: 'ui' });
    expect(finding?.message).toContain('Банк пе');
  });

  test('never throws, and every finding is a stretch of the text, in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), fc.constantFrom(...scopes), (text, lang, scope) => {
        const findings = lint(text, { lang, scope });
        for (const { match, index } of findings) {
          expect(match).not.toBe('');
          expect(text.startsWith(match, index)).toBe(true);
        }
        expect(findings.map(({ index }) => index)).toEqual(
          findings.map(({ index }) => index).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('gives the same answer every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lint(text, { lang: 'kk', scope: 'ui' })).toEqual(lint(text, { lang: 'kk', scope: 'ui' }));
      }),
    );
  });
});
