import { createHash } from 'node:crypto';
import type { Language } from '../analyse/language.ts';
import { wordsOf } from '../analyse/words.ts';
import type { Catalogue, PageText } from '../catalogue.ts';
import { writeLexicon } from '../lexicon.ts';
import type { SearchWords } from '../words-schema.ts';
import { indexPages, type BuiltFile } from './index-pages.ts';
import { stemsOf } from './lexicon.ts';
import type { FoundPage } from './pages.ts';

/** About how much text a file holds: a page of the guide, or several short pages. */
const fileSize = 4_000;

/** The pages, by number, divided so that the texts of few have to be fetched for an excerpt. */
const divide = (pages: readonly FoundPage[]): Record<number, PageText[]>[] => {
  const files: Record<number, PageText[]>[] = [];
  let room = 0;
  for (const [number, { parts }] of pages.entries()) {
    const size = parts.reduce((sum, { text }) => sum + text.length, 0);
    if (room < size) {
      files.push({});
      room = fileSize;
    }
    room -= size;
    (files.at(-1) ?? {})[number] = parts;
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
  /** The name of the language in the names of the files. */
  name: string;
  language: Language;
  words: SearchWords;
}

/**
 * Everything that search needs of one language, as files of the site: the catalogue beside the search page, and a folder
 * within `search/` with engine, index and texts, whose name changes with their contents.
 */
export const buildSearch = async (
  pages: readonly FoundPage[],
  { name, language, words: { alike, ignore }, wayOn, strings }: SearchOf,
): Promise<BuiltFile[]> => {
  const index = await indexPages(pages, language, new Set(ignore.map(language.normalise)));
  const stems = stemsOf(
    pages.flatMap(({ parts }) => parts.flatMap(({ title, text }) => [title, text])),
    language,
  );
  const texts = divide(pages);
  const fileOf = (number: number) => texts.findIndex((file) => number in file);
  const files: BuiltFile[] = [
    ...index.files,
    ...texts.map((file, number) => ({ path: `texts/${number}.json`, content: JSON.stringify(file) })),
  ];
  const digest = createHash('sha256');
  for (const { path, content } of files) digest.update(path).update(content);
  const folder = `${name}.${digest.digest('hex').slice(0, 10)}`;
  const { aliases, words } = aliasesOf(alike, stems, language);
  const catalogue: Catalogue = {
    folder,
    pages: pages.map(({ path, kind, title }, number) => ({ path, kind, title, texts: fileOf(number) })),
    parts: index.parts,
    lexicon: writeLexicon(new Map([...stems, ...words])),
    aliases,
    alike: alike.map((group) => group.map((text) => phrase(text, language))),
    ignored: ignore.map(language.normalise),
    wayOn,
    strings,
  };
  return [
    { path: `${name}/search/catalogue.json`, content: JSON.stringify(catalogue) },
    ...files.map(({ path, content }) => ({ path: `search/${folder}/${path}`, content })),
  ];
};
