import { z } from 'astro/zod';
import { checkLetter } from '../letters/checks.ts';
import { letterSchema } from '../letters/schema.ts';
import { interfaceFile, letterFile, recommendationFile, wordsFile } from '../tree/checks/files.ts';
import {
  questionWords,
  recommendationWords,
  strayRecommendationFiles,
  whyLength,
} from '../tree/checks/words.ts';
import { questionWordsSchema, recommendationWordsSchema, wordsSchema } from '../tree/schema.ts';
import type { Language } from './compare-languages.ts';
import { namesIn, parseFile, soundEntries, soundFields, type Files, type Parsed } from './parse.ts';
import { field, type Problem } from './problem.ts';
import type { CheckedShape } from './shape.ts';
import { fieldOf, textsOf, type Text } from './texts.ts';
import { notYetTold } from './told.ts';

/** A tree of texts, as i18next reads it. */
const interfaceSchema: z.ZodType<Record<string, unknown>> = z.record(z.string(), z.unknown());

const emptyTexts = (texts: readonly Text[]): Problem[] =>
  texts
    .filter(({ text }) => text.trim() === '')
    .map((text) => ({
      code: 'empty-text',
      file: text.file,
      field: fieldOf(text),
      found: 'an empty text',
      expected: 'words',
      advice: 'Write it, or take the whole field out if it is optional.',
    }));

/** Everything of one language but its guide: its files by their schemas, held against the shape. */
export const checkLanguage = (files: Files, { shape, misread }: CheckedShape, language: string): Language => {
  const problems: Problem[] = [];
  const texts: Text[] = [];
  const read = new Set<string>();
  const take = <Value>(file: string, schema: z.ZodType<Value>): Parsed<Value> => {
    const parsed = parseFile(files, file, schema);
    problems.push(...parsed.problems);
    if (parsed.data !== undefined) read.add(file);
    texts.push(...textsOf(file, parsed.data));
    return parsed;
  };
  /** Whether the shape itself is wrong at a place: then nothing can be said of the words there. */
  const isDoubtful = (...keys: string[]) =>
    misread.some((one) => `${one.field} › `.startsWith(`${field(...keys)} › `));

  take(interfaceFile(language), interfaceSchema);
  const words = take(wordsFile(language), wordsSchema);
  if (shape && words.data !== undefined) {
    const questions = Object.getOwnPropertyDescriptor(words.data, 'questions')?.value as unknown;
    const sound = words.value ?? { questions: soundEntries(questions, questionWordsSchema) };
    const found = questionWords(shape, sound, language).filter(
      ({ field: at }) => !isDoubtful(...at.split(' › ').slice(0, 2)),
    );
    problems.push(...notYetTold(found, [...misread, ...problems]));
  }

  const present = namesIn(files, `content/${language}/recommendations`);
  for (const id of new Set([...Object.keys(shape?.recommendations ?? {}), ...present])) {
    const { data, problems: own } = take(recommendationFile(language, id), recommendationWordsSchema);
    const sound = soundFields(data, recommendationWordsSchema);
    if (sound.why !== undefined) problems.push(...whyLength(recommendationFile(language, id), sound.why));
    if (!shape || data === undefined || isDoubtful('recommendations', id)) continue;
    problems.push(...notYetTold(recommendationWords(shape, id, sound, language), own));
  }
  if (shape) problems.push(...strayRecommendationFiles(shape, present, language));

  for (const id of namesIn(files, `content/${language}/letters`)) {
    const file = letterFile(language, id);
    const { body, subject = '', softer, firmer } = soundFields(take(file, letterSchema).data, letterSchema);
    if (body !== undefined) problems.push(...checkLetter(file, { body, subject, softer, firmer }));
  }
  return { language, problems: [...problems, ...emptyTexts(texts)], texts, read };
};
