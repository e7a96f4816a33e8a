import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Verdict } from '../tree/schema.ts';
import { shortestTrail } from '../tree/trails.ts';
import { bookOf } from './book.ts';

/** A recommendation that names a page, with the shortest trail to it. */
export interface Advice {
  title: string;
  verdict: Verdict;
  trail: string[];
}

/** Where a letter or a guide section is advised: the way back from it into the tree. */
export const adviceOn = async (
  locale: Locale,
  kind: 'letters' | 'guide',
  slug: string,
): Promise<Advice[]> => {
  const shape = (await getEntry('shape', 'tree'))?.data;
  const book = await bookOf(locale);
  return Object.entries(shape?.recommendations ?? {}).flatMap(([id, { verdict, ...named }]) => {
    const title = book.recommendations[id]?.title;
    const trail = shortestTrail(book.tree, book.tree.start, id);
    return named[kind].includes(slug) && title !== undefined && trail ? [{ title, verdict, trail }] : [];
  });
};
