import type { Catalogue, Kind, Page } from './catalogue.ts';
import type { Resolved } from './resolve.ts';

/** The part of a catalogue that ranking needs. */
type Known = Pick<Catalogue, 'pages' | 'parts' | 'alike'>;

/** What the engine says of one stem: the parts that hold it, each with a score. */
export type Hits = ReadonlyMap<string, number>;

/** A page found. */
export interface Result extends Page {
  /** Its number in the catalogue. */
  number: number;
  /** The key of the part that holds most of what was asked for. */
  part: string;
  /** The heading of that part. */
  heading: string | undefined;
  score: number;
}

export interface Found {
  /** Pages that hold all the words. */
  results: Result[];
  /** Pages that hold most of them, where few hold all. */
  partial: Result[];
  /** Pages that hold only a word of the same meaning. */
  alike: Result[];
}

/** Pages by their numbers. */
type Pages = ReadonlyMap<number, Scored>;

interface Scored {
  /** The score of each word on the page, by the number of the word. */
  words: Map<number, number>;
  parts: Map<string, number>;
}

const worthOfOtherParts = 0.1;

/** A word that only begins like a longer one is mostly not meant. */
const worthOfLonger = 0.4;

const weighed = (stems: readonly string[], weight: number) => stems.map((stem) => [stem, weight] as const);

const collect = (words: readonly Resolved[], hitsOf: (stem: string) => Hits, { parts }: Known): Pages => {
  const pages = new Map<number, Scored>();
  for (const [number, { stems, longer = [] }] of words.entries()) {
    for (const [stem, weight] of [...weighed(stems, 1), ...weighed(longer, worthOfLonger)]) {
      for (const [part, hit] of hitsOf(stem)) {
        const page = parts[part]?.page;
        if (page === undefined) continue;
        const score = hit * weight;
        const scored = pages.get(page) ?? { words: new Map(), parts: new Map() };
        pages.set(page, scored);
        const before = scored.words.get(number) ?? 0;
        // The part that says most of it counts; that others speak of it, too, tells which of two pages is about it.
        scored.words.set(number, Math.max(before, score) + Math.min(before, score) * worthOfOtherParts);
        scored.parts.set(part, (scored.parts.get(part) ?? 0) + score);
      }
    }
  }
  return pages;
};

const best = (parts: ReadonlyMap<string, number>): string =>
  [...parts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';

/** Of two pages that hold what was asked for, the one that also says it in other words is more about it. */
const worthOfAlike = 0.3;

const scoreOf = (scored: Scored | undefined): number =>
  [...(scored?.words.values() ?? [])].reduce((sum, one) => sum + one, 0);

const ranked = (pages: Pages, widened: Pages, catalogue: Known): Result[] =>
  [...pages]
    .flatMap(([number, scored]) => {
      const page = catalogue.pages[number];
      const part = best(scored.parts);
      const score = scoreOf(scored) + worthOfAlike * scoreOf(widened.get(number));
      return page ? [{ ...page, number, part, heading: catalogue.parts[part]?.heading, score }] : [];
    })
    .sort((one, other) => other.score - one.score);

/** From so many pages that hold all the words on, none is offered that holds only most of them. */
const enough = 5;
const mostPartial = 10;

/** How many pages are offered for a word of the same meaning: enough to lead on, too few to hide what was asked for. */
const mostAlike = 3;

/** The words and phrases that mean the same as a word of a query. */
export const alikeOf = ({ stems }: Resolved, { alike }: Known): string[] =>
  alike.filter((group) => group.some((stem) => stems.includes(stem))).flat();

/**
 * Brings together what the engine found for each stem: the pages that hold all the words; a few that hold words of the
 * same meaning instead; and, where these are few, those that hold most of the words.
 */
export const rank = (words: readonly Resolved[], hitsOf: (stem: string) => Hits, catalogue: Known): Found => {
  const pages = collect(words, hitsOf, catalogue);
  const holding = (count: number) => new Map([...pages].filter(([, scored]) => scored.words.size === count));
  const widened = collect(
    words.map((word) => ({ ...word, stems: [...word.stems, ...alikeOf(word, catalogue)] })),
    hitsOf,
    catalogue,
  );
  const results = ranked(holding(words.length), widened, catalogue);
  const most = Math.max(
    0,
    ...[...pages.values()].map(({ words: { size } }) => size).filter((size) => size < words.length),
  );
  const partial = results.length < enough && most > 0 ? ranked(holding(most), widened, catalogue) : [];
  const others = [...widened].filter(
    ([number, scored]) =>
      scored.words.size === words.length && !results.some((result) => result.number === number),
  );
  const alike = ranked(new Map(others), widened, catalogue).slice(0, mostAlike);
  const isAlike = ({ number }: Result) => alike.some((other) => other.number === number);
  return { results, alike, partial: partial.filter((one) => !isAlike(one)).slice(0, mostPartial) };
};

/** How useful a kind of page is to whoever searches: a question is worth a visit only for what comes after it. */
const worth: Record<Kind, number> = { guide: 1.7, recommendation: 1.5, letter: 1.5, question: 1 };

/** How many of a kind come first, so that the best of every kind is seen at once. */
const firstOfKind = 3;

const bestOf = ([kind, [first]]: [Kind, Result[]]): number => (first?.score ?? 0) * worth[kind];

/** The best results of each kind, the most useful kind first, and the rest of all kinds, the best first. */
export const byKind = (results: readonly Result[]): { kinds: [Kind, Result[]][]; rest: Result[] } => {
  const groups = new Map<Kind, Result[]>();
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  const kinds = [...groups].sort((one, other) => bestOf(other) - bestOf(one));
  const first = kinds.map(([kind, list]): [Kind, Result[]] => [kind, list.slice(0, firstOfKind)]);
  const shown = new Set(first.flatMap(([, list]) => list));
  return { kinds: first, rest: results.filter((result) => !shown.has(result)) };
};
