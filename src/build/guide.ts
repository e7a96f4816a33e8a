import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { stages } from '../guide/schema.ts';
import { outlineOf } from '../guide/outline.ts';

export interface GuideSection {
  slug: string;
  stage: (typeof stages)[number];
  entry: CollectionEntry<'guide'>;
}

/** The sections of the guide in reading order. */
export const guideOf = async (locale: Locale): Promise<GuideSection[]> => {
  const order = (await getEntry('guideOrder', 'guide'))?.data;
  const entries = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  return stages.flatMap((stage) =>
    (order?.[stage] ?? []).flatMap((slug) => {
      const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
      return entry ? [{ slug, stage, entry }] : [];
    }),
  );
};

/** How fast people read on a screen, in words a minute: slower in long-worded languages than in English. */
const pace = 150;

/** @returns minutes, at least one */
export const readingMinutes = ({ entry }: GuideSection): number =>
  Math.max(1, Math.round(outlineOf(entry.body ?? '').words / pace));
