import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import hy from '../../../content/hy/interface.json';
import kk from '../../../content/kk/interface.json';
import { formatAmount, formatDate } from '../../../src/letters/format.ts';

const nbsp = (text: string) => text.replaceAll(' ', '\u00A0');

describe('formatAmount', () => {
  test.each([
    ['1500', 'AMD', 'hy', '1500 ֏'],
    ['15000', 'AMD', 'hy', '15 000 ֏'],
    ['1500', 'KZT', 'kk', '1 500 ₸'],
    ['150 000,5', 'USD', 'hy', '150 000,5 $'],
    ['150000.50', 'EUR', 'kk', '150 000,50 €'],
    ['007', 'RUB', 'kk', '7 ₽'],
    ['1000000000000000000000', 'AMD', 'hy', '1 000 000 000 000 000 000 000 ֏'],
  ] as const)('%s %s in %s is %s', (typed, currency, locale, expected) => {
    expect(formatAmount(typed, currency, locale)).toBe(nbsp(expected));
  });

  test('what is no number stays as it was typed', () => {
    expect(formatAmount('մոտ հազար', 'AMD', 'hy')).toBe('մոտ հազար\u00A0֏');
  });

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
