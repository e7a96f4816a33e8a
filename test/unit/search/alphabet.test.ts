import { expect, test } from 'vitest';
import { byLetter, noLetter } from '../../../src/search/alphabet.ts';

const lettersOf = (words: string[], locale: 'hy' | 'kk') => byLetter(words, (word) => word, locale);

test('Armenian counts Ու as a letter of its own, after Ց', () => {
  expect(lettersOf(['Փող', 'ուշացում', 'Որոնում', 'Եթե', 'Ցանկ', 'օգնություն', 'Ընդառաջ'], 'hy')).toEqual([
    ['Ե', ['Եթե']],
    ['Ը', ['Ընդառաջ']],
    ['Ո', ['Որոնում']],
    ['Ց', ['Ցանկ']],
    ['Ու', ['ուշացում']],
    ['Փ', ['Փող']],
    ['Օ', ['օգնություն']],
  ]);
});

test('Kazakh letters stand where Kazakh has them, not at the end', () => {
  expect(
    lettersOf(['Өсімпұл', 'Пікір', 'Ұсыныс', 'Уақыт', 'Қарыз', 'Ақы', 'Әңгіме'], 'kk').map(
      ([letter]) => letter,
    ),
  ).toEqual(['А', 'Ә', 'Қ', 'Ө', 'П', 'У', 'Ұ']);
});

test('marks before a word do not count; what begins with no letter stands last', () => {
  expect(lettersOf(['«Чек»', '3 күн', 'Ақы', 'Аванс'], 'kk')).toEqual([
    ['А', ['Аванс', 'Ақы']],
    ['Ч', ['«Чек»']],
    [noLetter, ['3 күн']],
  ]);
});
