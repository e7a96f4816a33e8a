import { createHash } from 'node:crypto';
import type { Language } from '../analyse/language.ts';
import { wordsOf } from '../analyse/words.ts';
import type { Catalogue, TextFile } from '../catalogue.ts';
import { writeLexicon } from '../lexicon.ts';
import type { SearchWords } from '../words-schema.ts';
import { indexPages, joinLists, listName, type BuiltFile, type IndexedPart } from './index-pages.ts';
import { stemsOf } from './lexicon.ts';
import type { FoundPage } from './pages.ts';
import { smaller } from './smaller.ts';

/** About how many signs of text a file holds: a part of the guide, or several short pages. */
const fileSize = 1_000;

/** The texts of parts, in the order of the pages, divided so that little is fetched for an excerpt. */
const divide = (parts: readonly IndexedPart[]): TextFile[] => {
  const files: TextFile[] = [];
  let room = 0;
  for (const { key, part } of parts) {
    if (room < part.text.length) {
      files.push({});
      room = fileSize;
    }
    room -= part.text.length;
    (files.at(-1) ?? {})[key] = { title: part.title, text: part.text };
  }
  return files;
};

/** A word or phrase as the engine is asked for it: its stems, joined by spaces. */
const phrase = (text: string, { normalise, stem }: Language): string =>
  wordsOf(text)
    .map((word) => stem(normalise(word.text)))
    .join(' ');

/** The words that are nowhere in the texts but mean the same as some that are: recognised, and taken for those. */
const aliasesOf = (alike: readonly string[][], stems: ReadonlyMap<string, string>, language: Language) => {
  const isPresent = (text: string) => text.split(' ').every((stem) => stems.has(stem));
  const aliases: Record<string, string[]> = {};
  const words = new Map<string, string>();
  for (const group of alike) {
    const phrases = group.map((text) => phrase(text, language));
    for (const [index, name] of phrases.entries()) {
      if (isPresent(name) || name.includes(' ')) continue;
      aliases[name] = phrases.filter(isPresent);
      words.set(name, group[index] ?? name);
    }
  }
  return { aliases, words };
};

export interface SearchOf extends Pick<Catalogue, 'wayOn' | 'strings'> {
  /** The language of the pages, as they state it. */
  name: string;
  language: Language;
  pages: readonly FoundPage[];
  words: SearchWords;
}

/** The catalogue of one language, but for the folder, and the files that go into it. */
const buildLanguage = async ({
  name,
  language,
  pages,
  words: { alike, ignore },
  wayOn,
  strings,
}: SearchOf) => {
  const index = await indexPages(pages, language, new Set(ignore.map(language.normalise)));
  const stems = stemsOf(
    pages.flatMap(({ parts }) => parts.flatMap(({ title, text }) => [title, text])),
    language,
  );
  const texts = divide(index.parts);
  const parts = index.parts.map(({ key, page, part: { heading } }) => {
    const file = texts.findIndex((one) => key in one);
    return [key, { page, ...(heading !== undefined && { heading }), texts: file }] as const;
  });
  const { aliases, words } = aliasesOf(alike, stems, language);
  const catalogue: Omit<Catalogue, 'folder'> = {
    pages: pages.map(({ path, kind, title }) => ({ path, kind, title })),
    parts: Object.fromEntries(parts),
    idLength: index.idLength,
    lexicon: writeLexicon(new Map([...stems, ...words])),
    aliases,
    alike: alike.map((group) => group.map((text) => phrase(text, language))),
    ignored: ignore.map(language.normalise),
    wayOn,
    strings,
  };
  const textFiles: BuiltFile[] = texts.map((file, number) => ({
    path: `texts/${name}/${number}.json`,
    content: JSON.stringify(file),
  }));
  return { name, index, catalogue, files: [...index.files, ...textFiles] };
};

/**
 * Everything that search needs, as files of the site: the catalogue of each language beside its search page, and a folder
 * within `search/` with the engine, the indexes and the texts, whose name changes with their contents.
 */
export const buildSearch = async (languages: readonly SearchOf[]): Promise<BuiltFile[]> => {
  const built = [];
  for (const language of languages) built.push(await buildLanguage(language));
  const list = joinLists(built.map(({ name, index }) => [name, index] as const));
  // The engine itself comes with each index, the same every time.
  const once = new Map(built.flatMap((one) => one.files).map((file) => [file.path, file]));
  const files: BuiltFile[] = [{ path: listName, content: list }];
  for (const file of once.values()) files.push(await smaller(file));
  const digest = createHash('sha256');
  for (const { path, content } of files) digest.update(path).update(content);
  const folder = `pages.${digest.digest('hex').slice(0, 10)}`;
  return [
    ...built.map(({ name, catalogue }) => ({
      path: `${name}/search/catalogue.json`,
      content: JSON.stringify({ folder, ...catalogue } satisfies Catalogue),
    })),
    ...files.map(({ path, content }) => ({ path: `search/${folder}/${path}`, content })),
  ];
};
