import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unfolded } from '../../../src/search/lexicon.ts';
import { isEnding, normalise, shapes, stem, stems } from '../../../src/search/analyse/hy/hy.ts';

interface Family {
  word: string;
  forms: string;
  not: string[];
}

const families = parse(readFileSync('test/search/families.hy.yaml', 'utf8')) as Family[];
const stemOf = (word: string): string => stem(normalise(word));

describe('Armenian words in one spelling', () => {
  it('drops marks inside words, folds և and եւ, takes ligatures apart', () => {
    expect(normalise('Հաճախո՞րդը')).toBe('հաճախորդը');
    expect(normalise('ինչո՛\u00ADւ')).toBe('ինչու');
    expect(['ձև', 'ՁԵՎ', 'ձեւ', 'Ձեվ'].map(normalise)).toEqual(['ձեվ', 'ձեվ', 'ձեվ', 'ձեվ']);
    expect(normalise('\uFB13\uFB14\uFB15\uFB16\uFB17')).toBe('մնմեմիվնմխ');
  });
});

describe('Armenian stems', () => {
  it.each(families)('$word is one word in all its forms', ({ word, forms, not }) => {
    const apart = forms.split(' ').filter((form) => stemOf(form) !== stemOf(word));
    const together = not.filter((other) => stemOf(other) === stemOf(word));
    expect({ apart, together }).toEqual({ apart: [], together: [] });
  });

  it('takes for a verb what is more often one', () => {
    expect(stem('խնդրում')).toBe(stem('խնդրել'));
    expect(stem('խնդրի')).toBe(stem('խնդիր'));
    expect(stem('չխնդրի')).toBe(stem('խնդրել'));
    expect(stem('գնում')).toBe(stem('գնալ'));
  });

  it('takes կ and չ for a prefix only before a verb', () => {
    expect(stem('կորոշի')).toBe(stem('որոշել'));
    expect(stem('կողմի')).toBe(stem('կողմ'));
    expect(stem('չափի')).toBe(stem('չափ'));
    expect(stem('կտրենք')).toBe(stem('կտրել'));
    expect(stem('կտանենք')).toBe(stem('տանել'));
  });

  it('says something of any string, and no word becomes empty', () => {
    const letters = fc.constantFrom(...'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 30 }), (word) => {
        expect(stem(word)).not.toBe('');
        expect(stems(word)[0]).toBe(stem(word));
        expect(stems(word).length).toBeLessThanOrEqual(6);
      }),
    );
    expect(stems('կներ'.repeat(2500))).toHaveLength(1);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof stemOf(text) === 'string'));
  });
});

describe('endings after the shapes of a stem', () => {
  it.each(families)('make up the forms of $word', ({ word, forms }) => {
    const known = shapes(stemOf(word));
    const recognised = (form: string): boolean =>
      known.some((shape) => form.startsWith(shape) && isEnding(form.slice(shape.length), shape, unfolded));
    const bare = forms
      .split(' ')
      .map(normalise)
      .filter((form) => !/^(?:կ|չ|ամենա)/.test(form));
    expect(bare.filter((form) => !recognised(form))).toEqual([]);
  });
});

describe('what else a word may stand for', () => {
  it('offers another reading, then words of the same root', () => {
    expect(stems('ուշացում')).toContain(stem('ուշանալ'));
    expect(stems('ուշացում')).toContain(stem('ուշացնել'));
    expect(stems('ապահովություն')).toContain('ապահով');
    expect(stems('խնդրի')).toContain(stem('խնդրել'));
  });
});
