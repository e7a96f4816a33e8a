import type { InterfaceTexts } from '../i18n/translate.ts';

/** The strings of search, in the language of the page. */
export type SearchStrings = InterfaceTexts['search'];

/** What the pages are that search finds. */
export const kinds = ['recommendation', 'guide', 'letter', 'question'] as const;
export type Kind = (typeof kinds)[number];

/** A page that can be found. */
export interface Page {
  /** Its address within the site, without the base: `hy/guide/records/`. */
  path: string;
  kind: Kind;
  title: string;
}

/** A part of a page as the engine knows it: the text under one heading. */
export interface Part {
  /** The number of the page in the catalogue. */
  page: number;
  /** The id of its heading; none for the beginning of the page. */
  heading?: string;
  /** The number of the file that holds its text. */
  texts: number;
}

/** One file per language: all that search needs beside the engine and its index. */
export interface Catalogue {
  /** The folder within `search/` with the engine, the index and the texts; its name changes with its contents. */
  folder: string;
  pages: Page[];
  /** By the key of the id that the engine gives a part; see keys.ts. */
  parts: Record<string, Part>;
  /** How many letters of an id are its key. */
  idLength: number;
  /** See lexicon.ts. */
  lexicon: string;
  /** Words that no page holds, by stem, and the words or phrases of the pages they are taken for. */
  aliases: Record<string, string[]>;
  /** Words and phrases, as stems joined by spaces, that mean the same in this guide. */
  alike: string[][];
  /** Words that say nothing by themselves. */
  ignored: string[];
  /** Where to begin for whoever finds nothing: the answers to the first question. */
  wayOn: { path: string; text: string }[];
  strings: SearchStrings;
}

/** A part of a page as text, for excerpts. */
export interface PartText {
  title: string;
  text: string;
}

/** One of the files `texts/{language}/{number}.json`: the texts of some parts, by their keys. */
export type TextFile = Record<string, PartText>;
