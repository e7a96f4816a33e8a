import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restsAfterSlip, withoutSlip } from '../../../src/search/slips.ts';

const word = fc.string({ unit: fc.constantFrom(...'абвгд'), minLength: 2, maxLength: 8 });
const alphabet = [...'абвгд'];
const place = fc.nat();

test('a word with a letter missing, doubled, wrong or swapped may have been meant to be the word', () => {
  fc.assert(
    fc.property(word, place, fc.constantFrom(...alphabet), (meant, choice, letter) => {
      const at = choice % meant.length;
      const slips = [
        meant.slice(0, at) + meant.slice(at + 1),
        meant.slice(0, at) + meant.charAt(at) + meant.slice(at),
        meant.slice(0, at) + letter + meant.slice(at + 1),
        meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2),
      ];
      for (const typed of slips) if (typed !== meant) expect(withoutSlip(typed, alphabet)).toContain(meant);
    }),
  );
});

test('two slips are not one', () => {
  expect(withoutSlip('абв', alphabet)).not.toContain('гдв');
  expect(withoutSlip('абв', alphabet)).not.toContain('абв');
});

test('what follows a beginning with a slip in it is what follows it in one of the words that may have been meant', () => {
  fc.assert(
    fc.property(word, word, (typed, beginning) => {
      const meant = [...withoutSlip(typed, alphabet)].filter((one) => one.startsWith(beginning));
      const rests = typed.startsWith(beginning) ? [] : meant.map((one) => one.slice(beginning.length));
      expect(new Set(restsAfterSlip(typed, beginning))).toEqual(new Set(rests));
    }),
    { numRuns: 2000 },
  );
});
