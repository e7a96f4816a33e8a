import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { wordsOf } from '../../../src/text/spell/words.ts';
import { clean } from './clean.ts';

describe('wordsOf', () => {
  test.each([
    ['Ինչո՞ւ է լռում։', ['ինչու', 'է', 'լռում']],
    ['Հարգելի՛ {name},', ['հարգելի']],
    ['Գումարը՝20 դրամ', ['գումարը', 'դրամ']],
    ['Գումարը՝կանխավճարը', ['գումարը', 'կանխավճարը']],
    ['մաս-մաս, երկու-երեք օր', ['մաս', 'մաս', 'երկու', 'երեք', 'օր']],
    ['5-ին, 2-րդ, Excel-ով, {date}-ին, ԱՁ-ն', ['աձ']],
    ['20-տարեկան', ['տարեկան']],
    ['«Վերջ»-ն, «Վերջ»-ից', ['վերջ', 'վերջ']],
    ['Եվ Երևան', ['եվ', 'երևան']],
    ['Հայերեն · Қазақша', ['հայերեն']],
    ['հաճախ\u006Fրդ', ['հաճախ\u006Fրդ']],
  ])('Armenian: %j', (text, words) => {
    expect(wordsOf(text, 'hy')).toEqual(words);
  });

  test.each([
    ['Сәлеметсіз бе, {name}!', ['сәлеметсіз', 'бе']],
    ['қарым-қатынас бірте-бірте', ['қарым-қатынас', 'бірте-бірте']],
    ['6-қадам, {n}-қадам', ['қадам', 'қадам']],
    ['5-ке, Excel-де, № 17 шот', ['шот']],
    ['PDF файлы, https://egov.kz/kk сайты, name@mail.kz', ['файлы', 'сайты']],
    ['ЖК-ның', ['жк']],
    ['Жаи\u0306', ['жай']],
    ['150\u00A0000 теңге', ['теңге']],
  ])('Kazakh: %j', (text, words) => {
    expect(wordsOf(text, 'kk')).toEqual(words);
  });

  test.each(locales)('gives words that are words by themselves: %s', (lang) => {
    const texts = Object.values(clean[lang]).flat();
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' })), (text) => {
        for (const word of wordsOf(text, lang)) {
          expect(word).toMatch(/^[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*$/u);
          expect(word).toBe(word.normalize('NFC').toLowerCase());
          expect(word).not.toMatch(/[\u055A-\u055F]/u);
        }
      }),
    );
  });
});
