import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { guideOrderSchema, sectionSchema } from './guide/schema.ts';
import { letterOrderSchema, letterSchema } from './letters/schema.ts';
import { searchWordsSchema } from './search/words-schema.ts';
import { recommendationWordsSchema, shapeSchema, wordsSchema } from './tree/schema.ts';

/** Ids of entries name the language first: `hy/stop-work`. */
const byLanguage = (folder: string, endings: string) =>
  glob({
    base: './content',
    pattern: `*/${folder}/*.${endings}`,
    generateId: ({ entry }) => entry.replace(`${folder}/`, '').replace(/\.[^.]+$/, ''),
  });

/** A file that is one entry, under an id of its own. */
const single = (path: string, id: string) =>
  file(path, { parser: (text) => ({ [id]: parse(text) as Record<string, unknown> }) });

export const collections = {
  shape: defineCollection({ loader: single('./content/tree.yaml', 'tree'), schema: shapeSchema }),
  guideOrder: defineCollection({ loader: single('./content/guide.yaml', 'guide'), schema: guideOrderSchema }),
  letterOrder: defineCollection({
    loader: single('./content/letters.yaml', 'letters'),
    schema: letterOrderSchema,
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
  search: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/search.yaml',
      generateId: ({ entry }) => entry.replace('/search.yaml', ''),
    }),
    schema: searchWordsSchema,
  }),
  letters: defineCollection({ loader: byLanguage('letters', 'yaml'), schema: letterSchema }),
  guide: defineCollection({ loader: byLanguage('guide', 'mdx'), schema: sectionSchema }),
};
