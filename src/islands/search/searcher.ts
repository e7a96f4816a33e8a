import type { Locale } from '../../i18n/locales.ts';
import { languageOf } from '../../search/analyse/language.ts';
import type { Catalogue, PartText, TextFile } from '../../search/catalogue.ts';
import { excerpt, finder, mark, type IsFound, type Piece } from '../../search/excerpt.ts';
import { readLexicon, unfolded } from '../../search/lexicon.ts';
import { readQuery, type Query } from '../../search/query.ts';
import { alikeOf, rank, type Found, type Hits, type Result } from '../../search/rank.ts';
import { whenIdle } from '../when-idle.ts';
import { openEngine } from './engine.ts';

/** What a query has brought. */
export interface Answer extends Found {
  query: Query;
  /** What was looked for, in the words of the pages, where that differs from what was typed. */
  searched: string[];
  isFound: IsFound;
  /** The excerpts asked for so far, and those at hand, by the keys of the parts. */
  asked: Map<string, Promise<Excerpt | undefined>>;
  atHand: Map<string, Excerpt>;
}

/** The title of a part and what it says of what was looked for. */
export interface Excerpt {
  title: string;
  pieces: Piece[];
}

export interface Searcher {
  catalogue: Catalogue;
  search: (typed: string) => Promise<Answer>;
  /** A text with what was looked for marked. */
  mark: (text: string, answer: Answer) => Piece[];
  /** @returns undefined where the text cannot be had: a result does without */
  excerpt: (result: Result, answer: Answer) => Promise<Excerpt | undefined>;
}

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

const load = async <Value>(path: string): Promise<Value> => {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
};

/**
 * Loads all that search needs in one language.
 *
 * @throws where something cannot be had
 */
export const openSearch = async (locale: Locale): Promise<Searcher> => {
  const [language, catalogue] = await Promise.all([
    languageOf(locale),
    load<Catalogue>(`${locale}/search/catalogue.json`),
  ]);
  const folder = `search/${catalogue.folder}/`;
  const engine = await openEngine(base + folder, catalogue.idLength);
  const lexicon = readLexicon(catalogue.lexicon, language);
  // Made now, so that the first word in Latin letters, and the first with a slip, are answered as fast as any other.
  whenIdle(() => lexicon.prepare(lexicon.fold));
  whenIdle(() => lexicon.prepare(unfolded));
  const asked = { language, lexicon, ignored: new Set(catalogue.ignored) };
  const texts = new Map<number, Promise<TextFile>>();

  const spelled = (phrase: string) => phrase.split(' ').map(lexicon.spelled).join(' ');

  const search = async (typed: string): Promise<Answer> => {
    const query = readQuery(typed, asked);
    const meant = (some: readonly string[]) => some.flatMap((stem) => catalogue.aliases[stem] ?? [stem]);
    const words = query.words.map((word) => ({
      ...word,
      stems: meant(word.stems),
      longer: meant(word.longer ?? []),
    }));
    const stems = new Set(
      words.flatMap((word) => [...word.stems, ...word.longer, ...alikeOf(word, catalogue)]),
    );
    const hits = new Map<string, Hits>();
    await Promise.all([...stems].map(async (stem) => hits.set(stem, await engine.find(stem))));
    return {
      ...rank(words, (stem) => hits.get(stem) ?? new Map(), catalogue),
      query,
      searched: query.words.flatMap(({ way, stems: known }) =>
        way === 'written' && !known.some((stem) => stem in catalogue.aliases)
          ? []
          : meant(known).map(spelled),
      ),
      isFound: finder(new Set([...stems].flatMap((phrase) => phrase.split(' '))), language),
      asked: new Map(),
      atHand: new Map(),
    };
  };

  const textOf = async (part: string): Promise<PartText | undefined> => {
    const number = catalogue.parts[part]?.texts;
    if (number === undefined) return undefined;
    const loading = texts.get(number) ?? load<TextFile>(`${folder}texts/${locale}/${number}.json`);
    texts.set(number, loading);
    try {
      return (await loading)[part];
    } catch {
      texts.delete(number); // offline, or cut short: the next result asks again
      return undefined;
    }
  };

  return {
    catalogue,
    search,
    mark: (text, { isFound }) => mark(text, isFound),
    excerpt: ({ part }, { isFound, asked: before, atHand }) => {
      const make = async () => {
        const text = await textOf(part);
        if (!text) return undefined;
        const made = { title: text.title, pieces: excerpt(text.text, isFound) };
        atHand.set(part, made);
        return made;
      };
      const making = before.get(part) ?? make();
      before.set(part, making);
      return making;
    },
  };
};
