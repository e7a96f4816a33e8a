import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import hy from '../../../content/hy/interface.json';
import kk from '../../../content/kk/interface.json';
import { formatAmount, formatDate, readAmount } from '../../../src/letters/format.ts';

const nbsp = (text: string) => text.replaceAll(' ', '\u00A0');

describe('formatAmount', () => {
  test.each([
    ['1500', 'AMD', 'hy', '1500 ֏'],
    ['15000', 'AMD', 'hy', '15 000 ֏'],
    ['1500', 'KZT', 'kk', '1 500 ₸'],
    ['150 000,5', 'USD', 'hy', '150 000,5 $'],
    ['150000.50', 'EUR', 'kk', '150 000,50 €'],
    ['007', 'RUB', 'kk', '7 ₽'],
    ['150.000', 'AMD', 'hy', '150 000 ֏'],
    ['1.500.000', 'AMD', 'hy', '1 500 000 ֏'],
    ['12,345,678', 'KZT', 'kk', '12 345 678 ₸'],
    ['12,345,678.5', 'USD', 'kk', '12 345 678,5 $'],
    ['1.500,50', 'EUR', 'hy', '1500,50 €'],
    ['150000 դրամ', 'AMD', 'hy', '150 000 ֏'],
    ['150 000 тг.', 'KZT', 'kk', '150 000 ₸'],
    ['$150', 'USD', 'hy', '150 $'],
    ['1000000000000000000000', 'AMD', 'hy', '1 000 000 000 000 000 000 000 ֏'],
  ] as const)('%s %s in %s is %s', (typed, currency, locale, expected) => {
    expect(formatAmount(typed, currency, locale)).toBe(nbsp(expected));
  });

  test.each(['մոտ հազար', '-5', '1e9', '150 $', '1.50.000', '1,2,3', '0.500', '1.500.50', '5 դրամ դրամ'])(
    '%s is no number, and stays as it was typed',
    (typed) => {
      expect(readAmount(typed, 'AMD')).toBeUndefined();
      expect(formatAmount(typed, 'AMD', 'hy')).toBe(typed);
    },
  );

  test('no digit is lost, however many there are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.constantFrom('hy', 'kk'), (sum, locale) => {
        expect(formatAmount(String(sum), 'AMD', locale).replace(/\D/g, '')).toBe(String(sum));
      }),
    );
  });
});

describe('formatDate', () => {
  test.each([
    ['2026-03-05', 'hy', hy.letters.months, '2026 թ. մարտի 5'],
    ['2026-02-28', 'hy', hy.letters.months, '2026 թ. փետրվարի 28'],
    ['2026-12-31', 'kk', kk.letters.months, '2026 жылғы 31 желтоқсан'],
    ['2028-02-29', 'kk', kk.letters.months, '2028 жылғы 29 ақпан'],
  ] as const)('%s in %s', (day, locale, months, expected) => {
    expect(formatDate(day, locale, months)).toBe(expected);
  });

  test('what is no day stays as it was typed', () => {
    expect(formatDate('ուրբաթ', 'hy', hy.letters.months)).toBe('ուրբաթ');
  });
});
