import { createHash } from 'node:crypto';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Book } from '../tree/book.ts';
import { chapterOf, divide } from '../tree/chapters.ts';
import type { Trail } from '../tree/tree.ts';
import { walk } from '../tree/walk.ts';
import { bookOf } from './book.ts';

/** A part of a book as a file of its own, for the browser. */
export interface ChapterFile {
  /** Name without folder; it holds a digest of the contents, so that an old page never meets new data. */
  name: string;
  json: string;
  steps: ReadonlySet<string>;
}

const chapterFile = (locale: Locale, book: Book, steps: readonly string[]): ChapterFile => {
  const json = JSON.stringify(chapterOf(book, steps));
  const digest = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { name: `steps.${locale}.${digest}.json`, json, steps: new Set(steps) };
};

const read = async (locale: Locale): Promise<ChapterFile[]> => {
  const book = await bookOf(locale);
  return divide(book.tree).map((steps) => chapterFile(locale, book, steps));
};

const files = new Map<Locale, Promise<ChapterFile[]>>();

/** The chapters of a language, the one with the first question first. */
export const chaptersOf = (locale: Locale): Promise<ChapterFile[]> => {
  if (import.meta.env.DEV) return read(locale);
  const chapters = files.get(locale) ?? read(locale);
  files.set(locale, chapters);
  return chapters;
};

/** The address of the chapter that the page of a trail loads: one that holds the step and the way to it. */
export const chapterAddress = async (locale: Locale, trail: Trail): Promise<string> => {
  const { tree } = await bookOf(locale);
  const { step, taken } = walk(tree, trail);
  const passed = [...taken.map(({ question }) => question), step?.id ?? tree.start];
  const chapters = await chaptersOf(locale);
  const chapter = chapters.find(({ steps }) => passed.every((id) => steps.has(id))) ?? chapters[0];
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/data/${chapter?.name ?? ''}`;
};

/** Every chapter of every language. */
export const allChapters = async (): Promise<ChapterFile[]> =>
  (await Promise.all(locales.map(chaptersOf))).flat();
