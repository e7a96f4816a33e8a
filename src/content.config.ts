import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { recommendationWordsSchema, shapeSchema, wordsSchema } from './tree/schema.ts';

/** Ids of entries name the language first: `hy/stop-work`. */
const byLanguage = (folder: string, endings: string) =>
  glob({
    base: './content',
    pattern: `*/${folder}/*.${endings}`,
    generateId: ({ entry }) => entry.replace(`${folder}/`, '').replace(/\.[^.]+$/, ''),
  });

const titled = z.looseObject({ title: z.string() });

export const collections = {
  shape: defineCollection({
    loader: file('./content/tree.yaml', {
      parser: (text) => ({ tree: parse(text) as Record<string, unknown> }),
    }),
    schema: shapeSchema,
  }),
  words: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/tree.yaml',
      generateId: ({ entry }) => entry.replace('/tree.yaml', ''),
    }),
    schema: wordsSchema,
  }),
  recommendations: defineCollection({
    loader: byLanguage('recommendations', 'yaml'),
    schema: recommendationWordsSchema,
  }),
  letters: defineCollection({ loader: byLanguage('letters', 'yaml'), schema: titled }),
  guide: defineCollection({ loader: byLanguage('guide', 'mdx'), schema: titled }),
};
