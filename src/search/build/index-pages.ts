import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import type { Language } from '../analyse/language.ts';
import { wordsOf } from '../analyse/words.ts';
import type { PartText } from '../catalogue.ts';
import { partKey, wordKey } from '../keys.ts';
import type { FoundPage, FoundPart } from './pages.ts';
import { inPlaces } from './places.ts';

/** A file of the built site. */
export interface BuiltFile {
  path: string;
  content: Uint8Array | string;
}

/** What Pagefind says of an index in its list. */
interface Listed {
  hash: string;
  wasm: string | null;
  page_count: number;
}

/** The list of indexes that the engine reads first. */
interface List {
  version: string;
  languages: Record<string, Listed>;
  include_characters: string[];
}

/** A part of a page, with the number of the page and the key by which the engine knows the part. */
export interface IndexedPart {
  key: string;
  page: number;
  part: FoundPart;
}

export interface Index {
  /** The engine and its index, without the list. */
  files: BuiltFile[];
  list: List;
  /** In the order of the pages. */
  parts: IndexedPart[];
  /** How many letters of an id are the key of a part. */
  idLength: number;
}

/** The name of the list. */
export const listName = 'pagefind-entry.json';

/** The language of every index: none, so that the engine leaves its words alone. */
const noLanguage = 'und';

/**
 * One list for the indexes of all languages, so that they share one engine. In it each stands under its own language, by
 * which the engine chooses; but none names a stemmer.
 */
export const joinLists = (indexes: readonly (readonly [name: string, index: Index])[]): string => {
  const languages = indexes.map(([name, { list }]) => [name, list.languages[noLanguage]] as const);
  return JSON.stringify({ ...indexes[0]?.[1].list, languages: Object.fromEntries(languages) });
};

/** What the browser loads of Pagefind: its engine, without the boxes and buttons it brings along, nor its worker. */
const isNeeded = (path: string): boolean =>
  /^(pagefind\.js|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/.test(path);

/** What Pagefind writes before the contents of its files. */
const signature = 'pagefind_dcd';

/** Words as the index holds them: each stem once, for how often it stands in a text says little. */
const keysOf = (words: readonly string[], { stem }: Language): string[] => [
  ...new Set(words.map((word) => wordKey(stem(word)))),
];

const normalised = (text: string, { normalise }: Language): string[] =>
  wordsOf(text)
    .map((word) => normalise(word.text))
    .filter((word) => /\p{L}/u.test(word));

/** Words that say nothing are found in titles only: they are a third of all words, and nobody looks for them alone. */
const contentOf = ({ title, text }: PartText, language: Language, ignored: ReadonlySet<string>): string[] =>
  keysOf(
    [...normalised(title, language), ...normalised(text, language).filter((word) => !ignored.has(word))],
    language,
  );

const unwrap = <Value>(answer: { errors: string[] }, value: Value | undefined): Value => {
  if (answer.errors.length > 0 || value === undefined)
    throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return value;
};

/** As few letters of the ids as tell them apart. */
const shortest = (ids: readonly string[]): number => {
  let length = 1;
  while (new Set(ids.map((id) => partKey(id, length))).size < ids.length) length++;
  return length;
};

/** The key of each part, by its address: the names of the engine's fragments are its ids, their addresses are ours. */
const keysByAddress = (files: readonly IndexFile[]): { keys: Map<string, string>; idLength: number } => {
  const fragments = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined ? [] : [{ id, content }];
  });
  const idLength = shortest(fragments.map(({ id }) => id));
  const keys = new Map<string, string>();
  for (const { id, content } of fragments) {
    const { url } = JSON.parse(gunzipSync(content).toString('utf8').replace(signature, '')) as {
      url: string;
    };
    keys.set(url, partKey(id, idLength));
  }
  return { keys, idLength };
};

/**
 * Builds the engine's index of one language. Pagefind would stem Armenian wrongly and Kazakh not at all, so it is given
 * stems instead of words, in a language that it leaves alone.
 *
 * @throws with what Pagefind says
 */
export const indexPages = async (
  pages: readonly FoundPage[],
  language: Language,
  ignored: ReadonlySet<string>,
): Promise<Index> => {
  const created = await createIndex({ forceLanguage: noLanguage, keepIndexUrl: true });
  const index = unwrap(created, created.index);
  const records = pages.flatMap(({ parts }, page) =>
    parts.map((part, place) => ({ url: `${page}/${place}`, page, part })),
  );
  const contents = inPlaces(records.map(({ part }) => contentOf(part, language, ignored)));
  const titles = inPlaces(records.map(({ part }) => keysOf(normalised(part.title, language), language)));
  for (const [number, { url }] of records.entries()) {
    const added = await index.addCustomRecord({
      url,
      content: contents[number] ?? '',
      language: noLanguage,
      meta: { title: titles[number] ?? '' },
    });
    unwrap(added, added.file);
  }
  const answer = await index.getFiles();
  const files = unwrap(answer, answer.files);
  await index.deleteIndex();
  const { keys, idLength } = keysByAddress(files);
  if (keys.size !== records.length) throw new Error(`Pagefind knows ${keys.size} parts of ${records.length}`);
  const list = files.find(({ path }) => path === listName)?.content ?? '';
  return {
    files: files.filter(({ path }) => isNeeded(path)),
    list: JSON.parse(Buffer.from(list).toString('utf8')) as List,
    parts: records.map(({ page, part, url }) => ({ key: keys.get(url) ?? '', page, part })),
    idLength,
  };
};
