import { z } from 'astro/zod';

const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'the id of a page: English words in small letters, joined by hyphens');

export const stages = ['before', 'during', 'after'] as const;

/** `content/guide.yaml`: the sections in reading order. */
export const guideOrderSchema = z.strictObject({
  before: z.array(slug),
  during: z.array(slug),
  after: z.array(slug),
});

/** What stands above the text of a section. */
export const sectionSchema = z.strictObject({
  title: z.string(),
  summary: z.string(),
  claims: z.array(z.string()),
  related: z.array(slug),
  /** Where in the tree it leads: the answers up to the question. */
  trail: z.array(slug),
  /** When somebody last read it against the claims. YAML reads a date as a date. */
  checked: z
    .union([z.string(), z.date()])
    .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))),
});

export type GuideOrder = z.infer<typeof guideOrderSchema>;
export type SectionFrontMatter = z.infer<typeof sectionSchema>;
