import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder, readingsOf } from '../../../src/search/analyse/fold.ts';
import { languageOf } from '../../../src/search/analyse/language.ts';
import { retype } from '../../../src/search/analyse/layout.ts';
import { wordsOf } from '../../../src/search/analyse/words.ts';

const hy = await languageOf('hy');
const kk = await languageOf('kk');

describe('the words of a text', () => {
  test('keep the marks that stand inside them, and nothing else', () => {
    const words = wordsOf('Ինչո՞ւ է «լռում» հաճախորդը։ Қарым-қатынас, 3–5 күн?').map(({ text }) => text);
    expect(words).toEqual(['Ինչո՞ւ', 'է', 'լռում', 'հաճախորդը', 'Қарым', 'қатынас', '3', '5', 'күн']);
  });

  test('stand where they are said to stand, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});

/** Words and the ways people type them. */
const spellings = {
  hy: {
    հաճախորդ: ['hachakhord', 'hachaxord', 'hajaxord', 'ачахорд', 'хачахорд'],
    վճարում: ['vcharum', 'vtcharum', 'вчарум'],
    պայմանագիր: ['paymanagir', 'paimanagir', 'пайманагир'],
    դժվար: ['dzhvar', 'djvar', 'джвар'],
    ներողություն: ['neroghutyun', 'neroxutyun', 'nerogutyun', 'neroghutiun'],
    որոնում: ['voronum', 'oronum'],
    հաշիվ: ['hashiv', 'хашив'],
    օգնություն: ['ognutyun', 'օգնութիւն', 'ոգնություն'],
  },
  kk: {
    төлем: ['толем', 'tolem', 'tölem', "to'lem", 'tólem'],
    қызмет: ['кызмет', 'qyzmet', 'kyzmet'],
    қиын: ['киын', 'qiyn', 'kiyn', 'qıyn'],
    жауап: ['zhauap', 'jauap', 'jawap', 'jaýap'],
    шағым: ['шагым', 'shagym', 'shaghym', 'şağym'],
    сұрақ: ['сурак', 'suraq', 'surak', 'sūraq'],
    көңіл: ['конил', 'konil', 'kongil', 'köñıl'],
    келісімшарт: ['келисимшарт', 'kelisimshart'],
    сәлем: ['салем', 'salem', 'сэлем', 'selem'],
  },
};

describe.each([
  ['hy', hy],
  ['kk', kk],
] as const)('folding in %s', (locale, { folding, normalise }) => {
  const fold = folder(folding);

  test.each(Object.entries(spellings[locale]))('%s is known in %j', (word, typed) => {
    const strange = typed.filter(
      (spelling) => !readingsOf(normalise(spelling), folding, fold).includes(fold(normalise(word))),
    );
    expect(strange).toEqual([]);
  });

  test('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readingsOf(normalise(typed), folding, fold).every((one) => one.length > 0)).toBe(true);
      }),
    );
  });
});

test('what was typed on the Latin keyboard by mistake', () => {
  expect(kk.layouts.map((layout) => retype('n-ktv', layout))).toContain('төлем');
  expect(kk.layouts.map((layout) => retype("'cgh 0ji", layout))).toContain('эспр қош');
  expect(hy.layouts.map((layout) => retype('hayoc', layout))).toContain('հաըօց');
  expect(hy.layouts.map((layout) => retype('lgqgoyhx', layout))).toHaveLength(2);
});
