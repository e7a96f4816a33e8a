import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isEnding, normalise, shapes, stem, stems } from '../../../src/search/analyse/kk/kk.ts';

describe('Kazakh words in one spelling', () => {
  it('mends case, Latin look-alikes and invisible characters', () => {
    expect(normalise('Тoлeм\u00adі')).toBe('толемі');
    expect(normalise('жəне')).toBe('және');
    expect(normalise('client')).toBe('client');
  });
});

interface Family {
  word: string;
  forms: string;
  not: string[];
}

const families = parse(readFileSync('test/search/families.kk.yaml', 'utf8')) as Family[];

describe('Kazakh stems', () => {
  it.each(families)('$word is one word in all its forms', ({ word, forms, not }) => {
    const apart = forms.split(' ').filter((form) => stem(form) !== stem(word));
    const together = not.filter((other) => stem(other) === stem(word));
    expect({ apart, together }).toEqual({ apart: [], together: [] });
  });

  it('keeps words apart that only begin alike', () => {
    expect(stem('төлем')).not.toBe(stem('төлеу'));
    expect(stem('хатшы')).not.toBe(stem('хат'));
    expect(stem('жұмсақ')).not.toBe(stem('жұмыс'));
  });

  it('offers the stem first among the possible ones', () => {
    const possible = stems('төлемін');
    expect(possible[0]).toBe(stem('төлемін'));
    expect(possible.length).toBeLessThanOrEqual(6);
  });
});

describe('endings after the shapes of a stem', () => {
  it('divides every word of the site into a shape of its stem and an ending', () => {
    const words = readFileSync('content/kk/words.txt', 'utf8').trim().split(/[\n-]/).map(normalise);
    const divided = (word: string) =>
      shapes(stem(word)).some((shape) => word.startsWith(shape) && isEnding(word.slice(shape.length), shape));
    // Where и, ю or я stands for й or ы and a vowel together, no shape can be cut off.
    expect(words.filter((word) => !/[июя]/.test(word) && !divided(word))).toEqual([]);
  });

  it('recognises a form by shape and ending, folded or not', () => {
    expect(shapes(stem('жауап'))).toContain('жауаб');
    expect(shapes(stem('орын'))).toContain('орн');
    expect(isEnding('ыңызды', 'жауаб')).toBe(true);
    expect(isEnding('ынызды', 'жауаб')).toBe(false);
    expect(isEnding('ынызды', 'жауаб', (letters) => letters.replaceAll('ң', 'н'))).toBe(true);
    expect(isEnding('шы', 'хат')).toBe(false);
  });
});
