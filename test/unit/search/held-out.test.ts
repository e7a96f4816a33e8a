import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stem as stemOfArmenian } from '../../../src/search/analyse/hy/hy.ts';
import { irregular, listedNouns } from '../../../src/search/analyse/hy/words.ts';
import { stem as stemOfKazakh } from '../../../src/search/analyse/kk/kk.ts';
import { elided, nouns, roots, vowelRoots } from '../../../src/search/analyse/kk/words.ts';

const wordsOf = (file: string): string[] =>
  (parse(readFileSync(`test/search/${file}.yaml`, 'utf8')) as { word: string }[]).map(({ word }) => word);

const isListed = {
  hy: (word: string) =>
    listedNouns.has(stemOfArmenian(word)) || irregular.some(([, forms]) => forms.test(word)),
  kk: (word: string) =>
    [nouns, roots, vowelRoots].some((list) => list.has(stemOfKazakh(word))) ||
    [...elided.values()].includes(word),
};

test.each(['hy', 'kk'] as const)(
  '24 words of %s are held out, of which the stemmer has no list',
  (locale) => {
    const words = wordsOf(`held-out.${locale}`);
    expect(new Set(words).size).toBe(24);
    expect(words.filter(isListed[locale])).toEqual([]);
    const used = wordsOf(`families.${locale}`);
    expect(words.filter((word) => used.includes(word))).toEqual([]);
  },
);
