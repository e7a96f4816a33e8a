import { z } from 'astro/zod';

/**
 * The shape of the content files. The same schemas serve the content collections that build the pages and
 * the checks of `npm run check:content`, so that what passes one passes the other.
 */

export const verdicts = ['set-expectations', 'make-extra-effort', 'end-relationship'] as const;
export type Verdict = (typeof verdicts)[number];

export const isVerdict = (value: unknown): value is Verdict => verdicts.some((verdict) => verdict === value);

/** Ids become parts of addresses, the same in every language: English words in kebab case. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id: English words in small letters, joined by hyphens');
const text = z.string();

/** `content/tree.yaml`: what leads where, and no words. */
export const shapeSchema = z.strictObject({
  start: id,
  /** question → answer → the question or recommendation it leads to */
  questions: z.record(id, z.record(id, id)),
  recommendations: z.record(
    id,
    z.strictObject({
      verdict: z.enum(verdicts),
      letters: z.array(id),
      guide: z.array(id),
      next: id.optional(),
      claims: z.array(z.string()),
      alternatives: z.array(id).optional(),
    }),
  ),
  planned: z.strictObject({ letters: z.array(id), guide: z.array(id) }),
});

/** `content/claims.yaml`: claim → what the source article says, in our words. */
export const claimsSchema = z.record(z.string().regex(/^(HY|KK)-\d+$/, 'a claim id such as HY-7'), text);

export const questionWordsSchema = z.strictObject({
  ask: text,
  hint: text,
  /** Things to look for, shown as a list under the hint. */
  points: z.array(text).optional(),
  answers: z.record(id, text),
  /** Why the recommendation follows, for each answer that leads to one. */
  because: z.record(id, text).optional(),
});

/** `content/<language>/tree.yaml`: the words of the questions and answers. */
export const wordsSchema = z.strictObject({ questions: z.record(id, questionWordsSchema) });

/** `content/<language>/recommendations/<id>.yaml`: the words of one recommendation. */
export const recommendationWordsSchema = z.strictObject({
  title: text,
  why: text,
  steps: z.array(text).min(1, 'at least one step'),
  /** What to finish before leaving: only where the verdict is to end the relationship. */
  finish: z.array(text).optional(),
  unfit: text,
  /** When to go on to the next recommendation. */
  next: text,
  /** A remark, such as where our two sources disagree. */
  note: text.optional(),
  /** Another way that is open to whoever gave this answer. */
  alternatives: z.record(id, text).optional(),
});

export type Shape = z.infer<typeof shapeSchema>;
export type Claims = z.infer<typeof claimsSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type RecommendationWords = z.infer<typeof recommendationWordsSchema>;
