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
  /** The heading under which most of what was asked for stands. */
  heading: string | undefined;
  score: number;
}

export interface Found {
  results: Result[];
  /** Whether every result holds every word; otherwise no page does, and these hold some of them. */
  complete: boolean;
  /** Pages that hold only a word of the same meaning. */
  alike: Result[];
}

interface Scored {
  /** The score of each word on the page, by the number of the word. */
  words: Map<number, number>;
  parts: Map<string, number>;
}

const collect = (
  words: readonly Resolved[],
  hitsOf: (stem: string) => Hits,
  { parts }: Known,
): Map<number, Scored> => {
  const pages = new Map<number, Scored>();
  for (const [number, { stems }] of words.entries()) {
    for (const stem of stems) {
      for (const [part, score] of hitsOf(stem)) {
        const page = parts[part]?.page;
        if (page === undefined) continue;
        const scored = pages.get(page) ?? { words: new Map(), parts: new Map() };
        pages.set(page, scored);
        scored.words.set(number, Math.max(scored.words.get(number) ?? 0, score));
        scored.parts.set(part, (scored.parts.get(part) ?? 0) + score);
      }
    }
  }
  return pages;
};

const best = (parts: ReadonlyMap<string, number>): string | undefined =>
  [...parts].sort(([, one], [, other]) => other - one)[0]?.[0];

const ranked = (pages: ReadonlyMap<number, Scored>, catalogue: Known): Result[] =>
  [...pages]
    .flatMap(([number, { words, parts }]) => {
      const page = catalogue.pages[number];
      const part = best(parts);
      const score = [...words.values()].reduce((sum, one) => sum + one, 0);
      return page ? [{ ...page, number, heading: catalogue.parts[part ?? '']?.heading, score }] : [];
    })
    .sort((one, other) => other.score - one.score);

/** How many pages are offered for a word of the same meaning: enough to lead on, too few to hide what was asked for. */
const mostAlike = 3;

/** The words and phrases that mean the same as a word of a query. */
export const alikeOf = ({ stems }: Resolved, { alike }: Known): string[] =>
  alike.filter((group) => group.some((stem) => stems.includes(stem))).flat();

/**
 * Brings together what the engine found for each stem: the pages that hold all the words, or, where none does, those
 * that hold the most of them; then a few that hold only a word of the same meaning.
 */
export const rank = (words: readonly Resolved[], hitsOf: (stem: string) => Hits, catalogue: Known): Found => {
  const pages = collect(words, hitsOf, catalogue);
  const most = Math.max(0, ...[...pages.values()].map((scored) => scored.words.size));
  const chosen = new Map([...pages].filter(([, scored]) => scored.words.size === most));
  const widened = words.map((word) => ({ ...word, stems: [...word.stems, ...alikeOf(word, catalogue)] }));
  const others = [...collect(widened, hitsOf, catalogue)].filter(
    ([number, scored]) => scored.words.size === words.length && !chosen.has(number),
  );
  return {
    results: ranked(chosen, catalogue),
    complete: most === words.length,
    alike: ranked(new Map(others), catalogue).slice(0, mostAlike),
  };
};

/** How useful a kind of page is to whoever searches: a question is worth a visit only for what comes after it. */
const worth: Record<Kind, number> = { guide: 1.5, recommendation: 1.5, letter: 1.2, question: 1 };

const bestOf = ([kind, [first]]: [Kind, Result[]]): number => (first?.score ?? 0) * worth[kind];

/** Results by kind, the most useful kind first. */
export const byKind = (results: readonly Result[]): [Kind, Result[]][] => {
  const groups = new Map<Kind, Result[]>();
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  return [...groups].sort((one, other) => bestOf(other) - bestOf(one));
};
