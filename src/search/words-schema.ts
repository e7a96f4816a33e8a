import { z } from 'astro/zod';

/** `content/<language>/search.yaml`: what search is told about the words of a language. */
export const searchWordsSchema = z.strictObject({
  /** Words that say nothing by themselves. */
  ignore: z.array(z.string()),
  /** Words and phrases that mean the same in this guide; also words that readers type and the guide does not use. */
  alike: z.array(z.array(z.string()).min(2, 'at least two words that mean the same')),
  /** The index of terms: where the guide speaks of what, as addresses within the language: `guide/clauses/#money`. */
  terms: z.record(z.string(), z.array(z.string()).min(1, 'at least one place')),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
