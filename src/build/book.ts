import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Book, Link } from '../tree/book.ts';

const titles = async (collection: 'letters' | 'guide', locale: Locale): Promise<Map<string, string>> => {
  const entries = await getCollection(collection, ({ id }) => id.startsWith(`${locale}/`));
  return new Map(entries.map(({ id, data }) => [id.slice(locale.length + 1), data.title]));
};

const links = (slugs: readonly string[], written: ReadonlyMap<string, string>): Link[] =>
  slugs.flatMap((slug) => {
    const title = written.get(slug);
    return title === undefined ? [] : [{ slug, title }];
  });

const read = async (locale: Locale): Promise<Book> => {
  const shape = (await getEntry('shape', 'tree'))?.data;
  const words = (await getEntry('words', locale))?.data;
  if (!shape || !words) throw new Error(`content/tree.yaml or content/${locale}/tree.yaml could not be read`);
  const letters = await titles('letters', locale);
  const guide = await titles('guide', locale);
  const recommendations: Book['recommendations'] = {};
  for (const { id, data } of await getCollection('recommendations', ({ id }) =>
    id.startsWith(`${locale}/`),
  )) {
    const slug = id.slice(locale.length + 1);
    const { letters: toSend = [], guide: toRead = [] } = shape.recommendations[slug] ?? {};
    recommendations[slug] = { ...data, letters: links(toSend, letters), guide: links(toRead, guide) };
  }
  const { start, questions } = shape;
  const tree = {
    start,
    questions,
    recommendations: Object.fromEntries(
      Object.entries(shape.recommendations).map(([id, { verdict, next }]) => [
        id,
        { verdict, ...(next && { next }) },
      ]),
    ),
  };
  return { tree, questions: words.questions, recommendations };
};

const books = new Map<Locale, Promise<Book>>();

/** The whole tree with its words in one language, from the content collections; read once a build. */
export const bookOf = (locale: Locale): Promise<Book> => {
  // The development server must see each change of the content, so it reads anew.
  if (import.meta.env.DEV) return read(locale);
  const book = books.get(locale) ?? read(locale);
  books.set(locale, book);
  return book;
};
