import { z } from 'astro/zod';

const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'the id of a letter: English words in small letters, joined by hyphens');

/** `content/letters.yaml`: the letters by situation. */
export const letterOrderSchema = z.record(slug, z.array(slug));

/** `content/<language>/letters/<id>.yaml`. */
export const letterSchema = z.strictObject({
  title: z.string(),
  when: z.string(),
  /** When not to send it. */
  unless: z.string(),
  subject: z.string(),
  body: z.string(),
  softer: z.string().optional(),
  firmer: z.string().optional(),
});

export type Letter = z.infer<typeof letterSchema>;
export type LetterOrder = z.infer<typeof letterOrderSchema>;
