import { getEntry } from 'astro:content';
import { guideAddress, letterAddress, stepAddress } from '../addresses.ts';
import { outlineOf } from '../guide/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { shortestTrail } from '../tree/trails.ts';
import { bookOf } from './book.ts';
import { guideOf } from './guide.ts';
import { lettersOf } from './letters.ts';

/** An entry of the index of terms. */
export interface Term {
  name: string;
  places: { address: string; title: string }[];
}

const base = import.meta.env.BASE_URL;

/** Every page and heading of the guide that can be looked up, under its address within the language. */
const placesOf = async (locale: Locale): Promise<Map<string, Term['places'][number]>> => {
  const places = new Map<string, Term['places'][number]>();
  for (const { slug, entry } of await guideOf(locale)) {
    const address = guideAddress(base, locale, slug);
    places.set(`guide/${slug}`, { address, title: entry.data.title });
    for (const { id, text } of outlineOf(entry.body ?? '').headings)
      if (id !== undefined) places.set(`guide/${slug}#${id}`, { address: `${address}#${id}`, title: text });
  }
  for (const { slug, title } of (await lettersOf(locale)).flatMap(({ letters }) => letters))
    places.set(`letters/${slug}`, { address: letterAddress(base, locale, slug), title });
  const { tree, recommendations } = await bookOf(locale);
  for (const [id, { title }] of Object.entries(recommendations)) {
    const trail = shortestTrail(tree, tree.start, id);
    if (trail) places.set(`decide/${id}`, { address: stepAddress(base, locale, trail), title });
  }
  return places;
};

/** The index of a language: every title and heading of the guide, every letter and recommendation, and the terms of search.yaml. */
export const termsOf = async (locale: Locale): Promise<Term[]> => {
  const places = await placesOf(locale);
  const terms = (await getEntry('search', locale))?.data.terms ?? {};
  const named = Object.entries(terms).map(([name, wanted]) => ({
    name,
    places: wanted.flatMap((place) => places.get(place) ?? []),
  }));
  // Headings that every section has, such as the one that says what not to do, would tell nothing by themselves.
  const titles = Map.groupBy(places.values(), ({ title }) => title);
  const titled = [...titles].flatMap(([name, [place, ...more]]) =>
    place && more.length === 0 ? [{ name, places: [place] }] : [],
  );
  return [...named, ...titled];
};
