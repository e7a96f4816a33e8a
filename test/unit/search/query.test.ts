import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, type Asked } from '../../../src/search/query.ts';
import { resolve } from '../../../src/search/resolve.ts';
import { knowing } from './known.ts';

const whole = { beginning: false, slips: false };

const kk: Asked = {
  ...(await knowing('kk', 'Клиент төлемді кешіктірді. Келісімшарт пен шот қайда? Қызмет, жауап.')),
  ignored: new Set(['пен', 'қайда']),
};
const hy: Asked = {
  ...(await knowing('hy', 'Հաճախորդը հաճախ ուշացնում է վճարումը։ Պայմանագիրը նամակով ուղարկեք։')),
  ignored: new Set(['է', 'որ']),
};
const stem = ({ language }: Asked, word: string) => language.stem(language.normalise(word));

describe('a typed word', () => {
  test.each([
    [hy, 'հաճախորդների', 'հաճախորդ', 'written'],
    [hy, 'Հաճախո՞րդը', 'հաճախորդ', 'written'],
    [hy, 'պայմանագրում', 'պայմանագիր', 'written'],
    [hy, 'hachakhordin', 'հաճախորդ', 'respelled'],
    [hy, 'պաըմանագիր', 'պայմանագիր', 'respelled'],
    [kk, 'төлемдеріңізді', 'төлем', 'written'],
    [kk, 'жауабыңыз', 'жауап', 'written'],
    [kk, 'толемди', 'төлем', 'respelled'],
    [kk, 'kelisimsharttyn', 'келісімшарт', 'respelled'],
  ])('is known as a form, however it is spelled (%#)', (asked, typed, word, way) => {
    expect(resolve(typed, asked, whole)).toEqual({ typed, stems: [stem(asked, word)], way });
  });

  test('is not taken for a longer one, nor for one that only begins alike', () => {
    expect(resolve('հաճախ', hy, { beginning: true, slips: true })?.stems).toEqual([stem(hy, 'հաճախ')]);
    expect(resolve('շոտլանդ', hy, whole)).toBeUndefined();
    expect(resolve('шотландия', kk, whole)).toBeUndefined();
  });

  test('is recognised at every letter on the way through its ending', async () => {
    const kk = await knowing('kk', 'клиент', 'бермеу', 'беру');
    for (const whole of ['клиенттеріңізге', 'бермейді'])
      for (let end = whole.startsWith('к') ? 5 : 4; end <= whole.length; end++)
        expect({
          typed: whole.slice(0, end),
          found: !!resolve(whole.slice(0, end), kk, { beginning: true, slips: true }),
        }).toEqual({ typed: whole.slice(0, end), found: true });
  });

  test('may be only the beginning of one', () => {
    expect(resolve('պայմանա', hy, { beginning: true, slips: false })?.way).toBe('begun');
    expect(resolve('paymana', hy, { beginning: true, slips: false })?.way).toBe('begun');
    expect(resolve('պայմանա', hy, whole)).toBeUndefined();
  });

  test.each([
    [hy, 'հաճախրոդ', 'հաճախորդ'],
    [hy, 'պայմանագրւմ', 'պայմանագիր'],
    [hy, 'hachakhhord', 'հաճախորդ'],
    [kk, 'клинетке', 'клиент'],
    [kk, 'келісмшарт', 'келісімшарт'],
    [kk, 'кызмметтер', 'қызмет'],
  ])('may hold one slip (%#)', (asked, typed, word) => {
    expect(resolve(typed, asked, whole)).toBeUndefined();
    expect(resolve(typed, asked, { beginning: false, slips: true })?.stems).toEqual([stem(asked, word)]);
  });

  test('that is short is taken at its word', () => {
    expect(resolve('шит', kk, { beginning: false, slips: true })).toBeUndefined();
  });
});

describe('a query', () => {
  const read = (typed: string, asked: Asked) => {
    const { words, unknown } = readQuery(typed, asked);
    return { stems: words.map(({ stems }) => stems[0]), unknown };
  };

  test('asks for all its telling words', () => {
    expect(read('клиент пен шот', kk)).toEqual({ stems: [stem(kk, 'клиент'), stem(kk, 'шот')], unknown: [] });
  });

  test('of words that say nothing asks for those', () => {
    expect(readQuery('որ', hy).words.length + readQuery('որ', hy).unknown.length).toBe(1);
  });

  test('names the words that no page holds', () => {
    expect(read('клиент космонавт', kk)).toEqual({ stems: [stem(kk, 'клиент')], unknown: ['космонавт'] });
  });

  test('may have been typed on the Latin keyboard by mistake', () => {
    expect(read('rkbtyn n-ktv', kk)).toEqual({ stems: [stem(kk, 'клиент'), stem(kk, 'төлем')], unknown: [] });
    expect(read('namakwv', hy)).toEqual({ stems: [stem(hy, 'նամակ')], unknown: [] });
  });

  test('a space after a word says that it is whole', () => {
    expect(read('պայմանա ', hy).stems).toEqual([]);
    expect(read('պայմանա', hy).stems).toEqual([stem(hy, 'պայմանագիր')]);
  });

  test('anything at all is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
        const { words, unknown } = readQuery(typed, kk);
        expect(words.length + unknown.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 60 },
    );
    expect(read('ա'.repeat(10_000), hy)).toEqual({ stems: [], unknown: ['ա'.repeat(400)] });
    expect(read('!?… «»', hy)).toEqual({ stems: [], unknown: [] });
  });
});
