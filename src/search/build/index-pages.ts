import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import type { Language } from '../analyse/language.ts';
import { wordsOf } from '../analyse/words.ts';
import type { Part, PageText } from '../catalogue.ts';
import { wordKey } from '../word-key.ts';
import type { FoundPage } from './pages.ts';

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

export interface Index {
  /** The engine and its index, without the list. */
  files: BuiltFile[];
  list: List;
  parts: Record<string, Part>;
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
const keysOf = (words: readonly string[], { stem }: Language): string =>
  [...new Set(words.map((word) => wordKey(stem(word))))].sort().join(' ');

const normalised = (text: string, { normalise }: Language): string[] =>
  wordsOf(text)
    .map((word) => normalise(word.text))
    .filter((word) => /\p{L}/u.test(word));

/** Words that say nothing are found in titles only: they are a third of all words, and nobody looks for them alone. */
const contentOf = ({ title, text }: PageText, language: Language, ignored: ReadonlySet<string>): string =>
  keysOf(
    [...normalised(title, language), ...normalised(text, language).filter((word) => !ignored.has(word))],
    language,
  );

const unwrap = <Value>(answer: { errors: string[] }, value: Value | undefined): Value => {
  if (answer.errors.length > 0 || value === undefined)
    throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return value;
};

/** Which part each id of the engine stands for: the names of its fragments are the ids, their addresses are ours. */
const partsOf = (files: readonly IndexFile[], pages: readonly FoundPage[]): Record<string, Part> => {
  const parts: Record<string, Part> = {};
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString('utf8').replace(signature, '')) as {
      url: string;
    };
    const [page = 0, place = 0] = url.split('/').map(Number);
    const heading = pages[page]?.parts[place]?.heading;
    parts[id] = { page, ...(heading !== undefined && { heading }) };
  }
  return parts;
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
  for (const [number, { parts }] of pages.entries()) {
    for (const [place, part] of parts.entries()) {
      const added = await index.addCustomRecord({
        url: `${number}/${place}`,
        content: contentOf(part, language, ignored),
        language: noLanguage,
        meta: { title: keysOf(normalised(part.title, language), language) },
      });
      unwrap(added, added.file);
    }
  }
  const answer = await index.getFiles();
  const files = unwrap(answer, answer.files);
  await index.deleteIndex();
  const parts = partsOf(files, pages);
  const expected = pages.reduce((sum, page) => sum + page.parts.length, 0);
  if (Object.keys(parts).length !== expected)
    throw new Error(`Pagefind knows ${Object.keys(parts).length} parts of ${expected}`);
  const list = files.find(({ path }) => path === listName)?.content ?? '';
  return {
    files: files.filter(({ path }) => isNeeded(path)),
    list: JSON.parse(Buffer.from(list).toString('utf8')) as List,
    parts,
  };
};
