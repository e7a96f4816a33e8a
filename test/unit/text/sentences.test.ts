import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { longest, longSentences } from '../../../src/text/lint/sentences.ts';

const end = { hy: '։', kk: '.' };
const sentence = (locale: 'hy' | 'kk', words: number) =>
  `${Array.from({ length: words }, () => ({ hy: 'բառ', kk: 'сөз' })[locale]).join(' ')}${end[locale]}`;

test.each(locales)('a sentence may be as long as its language bears, and no longer: %s', (locale) => {
  const most = longest[locale];
  const text = [sentence(locale, most), sentence(locale, most + 1), sentence(locale, 3)].join(' ');
  expect(longSentences(text, locale).map(({ words }) => words)).toEqual([most + 1]);
});

test('a dash is no word', () => {
  const words = Array.from({ length: longest.kk }, () => 'сөз');
  expect(longSentences(`${words.join(' – ')}.`, 'kk')).toEqual([]);
});
