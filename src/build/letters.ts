import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Letter } from '../letters/schema.ts';

/** The letters of a language, grouped by situation, in the order of content/letters.yaml. */
export const lettersOf = async (
  locale: Locale,
): Promise<{ situation: string; letters: (Letter & { slug: string })[] }[]> => {
  const order = (await getEntry('letterOrder', 'letters'))?.data ?? {};
  const entries = await getCollection('letters', ({ id }) => id.startsWith(`${locale}/`));
  return Object.entries(order).map(([situation, slugs]) => ({
    situation,
    letters: slugs.flatMap((slug) => {
      const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
      return entry ? [{ slug, ...entry.data }] : [];
    }),
  }));
};
