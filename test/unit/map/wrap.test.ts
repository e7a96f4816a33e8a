import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../src/map/wrap.ts';

const byLength = (text: string) => text.length;

test('lines are filled as far as they go', () => {
  expect(wrap('one two three four', 9, byLength)).toEqual(['one two', 'three', 'four']);
  expect(wrap('one two three four', 10, byLength)).toEqual(['one two', 'three four']);
});

test('a word that is wider than the line stands alone', () => {
  expect(wrap('a immeasurable b', 5, byLength)).toEqual(['a', 'immeasurable', 'b']);
});

test('no word is lost, and no line is too wide that could be broken', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replaceAll(' ', '-')),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (given, width) => {
      const lines = wrap(given.join(' '), width, byLength);
      expect(lines.join(' ')).toBe(given.join(' '));
      expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
    }),
  );
});
