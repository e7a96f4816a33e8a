import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, blank, cased, words } from '../../../src/text/lint/pattern.ts';

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ({ 0: match }) => match);

test('the line breaks of a pattern are no part of it', () => {
  expect(cased`
    (?:а|
    б )\d
  `).toEqual(/(?:а|б )\d/gu);
  expect(anyCase`а`).toEqual(/а/giu);
});

test('words are whole words in any case, in scripts that \\b does not know', () => {
  expect(all('Сен мен сенім, «сені» 5сен', words`сен|сені`)).toEqual(['Сен', 'сені']);
  expect(all('Դու դուք դու։', words`դու`)).toEqual(['Դու', 'դու']);
});

test('a blanked text keeps its length and everything that was not matched', () => {
  expect(blank('а {б} в', /\{[^}]*\}/gu)).toBe('а     в');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(blank(text, /\p{L}/gu)).toHaveLength(text.length);
    }),
  );
});
