import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlaces } from '../../../src/search/build/places.ts';

const texts = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }), { maxLength: 8 });

test('every text keeps its words, and a word stands at one place in all of them', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const placed = inPlaces(all).map((text) => text.split(' '));
      const places = new Map<string, number>();
      for (const [number, words] of placed.entries()) {
        expect(words.filter((word) => /[a-j]/.test(word)).sort()).toEqual([...(all[number] ?? [])].sort());
        for (const [place, word] of words.entries())
          if (/[a-j]/.test(word)) {
            expect(places.get(word) ?? place).toBe(place);
            places.set(word, place);
          }
      }
    }),
  );
});

test('the commonest words stand first, and words that never meet share a place', () => {
  expect(
    inPlaces([
      ['rare', 'common'],
      ['common', 'other'],
    ]),
  ).toEqual(['common rare', 'common other']);
});
