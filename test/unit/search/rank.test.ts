import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/search/catalogue.ts';
import { byKind, rank, type Hits } from '../../../src/search/rank.ts';
import type { Resolved } from '../../../src/search/resolve.ts';

const page = (title: string, kind: Catalogue['pages'][number]['kind']) => ({
  path: `${title}/`,
  kind,
  title,
});

const catalogue = {
  pages: [page('a', 'guide'), page('b', 'letter'), page('c', 'question'), page('d', 'guide')],
  parts: {
    a0: { page: 0, texts: 0 },
    a1: { page: 0, heading: 'money', texts: 0 },
    b0: { page: 1, texts: 0 },
    c0: { page: 2, texts: 0 },
    d0: { page: 3, texts: 0 },
  },
  alike: [['debt', 'invoice sum']],
} satisfies Pick<Catalogue, 'pages' | 'parts' | 'alike'>;

const hits: Record<string, Record<string, number>> = {
  pay: { a0: 1, a1: 2, b0: 3, c0: 1 },
  late: { a1: 2, c0: 1 },
  debt: { b0: 2 },
  'invoice sum': { d0: 5, b0: 1 },
};
const hitsOf = (stem: string): Hits => new Map(Object.entries(hits[stem] ?? {}));
const word = (...stems: string[]): Resolved => ({ typed: stems[0] ?? '', stems, way: 'written' });
const titles = (results: { title: string }[]) => results.map(({ title }) => title);

describe('what is found', () => {
  test('holds every word; the best first, at the heading under which most of it stands', () => {
    const { results, partial } = rank([word('pay'), word('late')], hitsOf, catalogue);
    expect(titles(results)).toEqual(['a', 'c']);
    expect(results[0]?.heading).toBe('money');
    expect(titles(partial)).toEqual(['b']); // few hold all, so one that holds most is named apart
  });

  test('holds most of the words where no page holds all', () => {
    const { results, partial } = rank([word('late'), word('debt')], hitsOf, catalogue);
    expect(results).toEqual([]);
    expect(titles(partial)).toEqual(['b', 'a', 'c']); // b also says «debt» in other words
  });

  test('counts for less where the word may only begin a longer one', () => {
    const begun = { ...word('late'), longer: ['debt'] };
    expect(titles(rank([begun], hitsOf, catalogue).results)).toEqual(['a', 'c', 'b']);
  });

  test('holds any of the stems a word may stand for', () => {
    expect(titles(rank([word('late', 'debt')], hitsOf, catalogue).results).sort()).toEqual(['a', 'b', 'c']);
  });

  test('comes first where more parts of the page hold it, or it says it in other words, too', () => {
    const equal: Record<string, Record<string, number>> = {
      parts: { d0: 1, a0: 1, a1: 1 },
      debt: { d0: 1, b0: 1 },
      'invoice sum': { b0: 1 },
    };
    const found = (stem: string) =>
      titles(rank([word(stem)], (one) => new Map(Object.entries(equal[one] ?? {})), catalogue).results);
    expect(found('parts')).toEqual(['a', 'd']);
    expect(found('debt')).toEqual(['b', 'd']);
  });

  test('is followed by pages that hold only a word of the same meaning', () => {
    const found = rank([word('debt')], hitsOf, catalogue);
    expect(titles(found.results)).toEqual(['b']);
    expect(titles(found.alike)).toEqual(['d']);
  });

  test('is nothing where nothing holds it', () => {
    expect(rank([word('zebra')], hitsOf, catalogue)).toEqual({ results: [], partial: [], alike: [] });
    expect(rank([], hitsOf, catalogue).results).toEqual([]);
  });

  test('is shown by kind, the best of each first; the rest of all kinds follows', () => {
    const { results } = rank([word('pay')], hitsOf, catalogue);
    expect(byKind(results).kinds.map(([kind, list]) => [kind, titles(list)])).toEqual([
      ['letter', ['b']],
      ['guide', ['a']],
      ['question', ['c']],
    ]);
    const four = Array.from({ length: 4 }, (_, score) => ({
      ...page('a', 'guide'),
      number: score,
      part: 'a0',
      heading: undefined,
      score,
    }));
    expect(byKind(four).rest.map(({ number }) => number)).toEqual([3]);
  });
});
