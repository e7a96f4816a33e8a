import { z } from 'astro/zod';
import { checkShape } from '../tree/checks/shape.ts';
import { unknownClaims, unwritten, unservedClaims, type Written } from '../tree/checks/references.ts';
import {
  claimsFile,
  guideOrderFile,
  interfaceFile,
  letterFile,
  letterOrderFile,
  recommendationFile,
  shapeFile,
  wordsFile,
} from '../tree/checks/files.ts';
import { questionWords, recommendationWords, strayRecommendationFiles } from '../tree/checks/words.ts';
import {
  claimsSchema,
  recommendationWordsSchema,
  shapeSchema,
  wordsSchema,
  type Claims,
  type Shape,
} from '../tree/schema.ts';
import { guideOrderSchema } from '../guide/schema.ts';
import { checkLetter } from '../letters/checks.ts';
import { letterOrderSchema, letterSchema } from '../letters/schema.ts';
import { compareLanguages, type Language } from './compare-languages.ts';
import { missingFile, parseFile, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import { checkOrder } from './references.ts';
import { checkGuide, type CheckedGuide } from './guide.ts';
import { fieldOf, linesOf, textsOf, type Text } from './texts.ts';

/** A tree of texts, as i18next reads it. */
const interfaceSchema: z.ZodType<Record<string, unknown>> = z.record(z.string(), z.unknown());

export interface Checked {
  problems: Problem[];
  /** Every text of every language, for the checks of spelling and style. */
  texts: Map<string, Text[]>;
}

/** The names of the files under a folder, without their endings. */
const namesIn = (files: Files, folder: string): string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).replace(/\.[^.]+$/, ''));

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

/** Everything of one language: its files by their schemas, held against the shape. */
const checkLanguage = (files: Files, shape: Shape | undefined, language: string): Language => {
  const problems: Problem[] = [];
  const texts: Text[] = [];
  const read = new Set<string>();
  const take = <Value>(file: string, schema: z.ZodType<Value>): Value | undefined => {
    const { value, problems: found } = parseFile(files, file, schema);
    problems.push(...found);
    if (value !== undefined) read.add(file);
    texts.push(...textsOf(file, value));
    return value;
  };
  const words = take(wordsFile(language), wordsSchema);
  take(interfaceFile(language), interfaceSchema);
  const present = namesIn(files, `content/${language}/recommendations`);
  const ids = shape ? Object.keys(shape.recommendations) : present;
  for (const id of ids) {
    const recommendation = take(recommendationFile(language, id), recommendationWordsSchema);
    if (shape && recommendation) problems.push(...recommendationWords(shape, id, recommendation, language));
  }
  for (const id of namesIn(files, `content/${language}/letters`)) {
    const letter = take(letterFile(language, id), letterSchema);
    if (letter) problems.push(...checkLetter(letterFile(language, id), letter));
  }
  if (shape) problems.push(...strayRecommendationFiles(shape, present, language));
  if (shape && words) problems.push(...questionWords(shape, words, language));
  return { language, problems: [...problems, ...emptyTexts(texts)], texts, read };
};

/** Files that one language has and another lacks; recommendations are held against the shape instead. */
const missingFiles = (files: Files, languages: readonly string[]): Problem[] => {
  const filesOf = (language: string) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`content/${language}/`))
      .map((file) => file.slice(`content/${language}/`.length))
      .filter((file) => file.includes('/') && !file.startsWith('recommendations/'));
  const all = new Set(languages.flatMap(filesOf));
  return languages.flatMap((language) => {
    const own = new Set(filesOf(language));
    return [...all]
      .filter((file) => !own.has(file))
      .map((file) => missingFile(`content/${language}/${file}`));
  });
};

/** What is written of letters and guide sections: in every language, or it cannot be linked to. */
const writtenIn = (files: Files, languages: readonly string[], folder: string): Set<string> => {
  const [first = new Set<string>(), ...others] = languages.map(
    (language) => new Set(namesIn(files, `content/${language}/${folder}`)),
  );
  return new Set([...first].filter((slug) => others.every((other) => other.has(slug))));
};

/**
 * Checks all the content but its spelling and style: syntax, schemas, the shape of the tree, its words in each
 * language, the languages against each other. Pure: the same for the command line, the build and the tests.
 *
 * @param languages the folders of `content/` that are languages
 * @returns every problem at once, not the first only
 */
export const checkContent = (files: Files, languages: readonly string[]): Checked => {
  const shape = parseFile(files, shapeFile, shapeSchema);
  const claims = parseFile(files, claimsFile, claimsSchema);
  const problems: Problem[] = [...shape.problems, ...claims.problems];
  const written = {
    letters: writtenIn(files, languages, 'letters'),
    guide: writtenIn(files, languages, 'guide'),
  };
  if (shape.value) problems.push(...checkShape(shape.value), ...unwritten(shape.value, written));
  if (shape.value && claims.value) {
    problems.push(...unknownClaims(shape.value, claims.value));
  }
  problems.push(...missingFiles(files, languages));
  const checked = languages.map((language) => checkLanguage(files, shape.value, language));
  problems.push(...checked.flatMap((language) => language.problems));
  const [first, ...others] = checked;
  if (first) problems.push(...others.flatMap((other) => compareLanguages(first, other)));
  const guide = guideOf(files, languages, written, shape.value, claims.value);
  problems.push(...guide.problems);
  return {
    problems,
    texts: new Map(
      checked.map(({ language, texts }) => [
        language,
        [...texts.flatMap(linesOf), ...(guide.texts.get(language) ?? [])],
      ]),
    ),
  };
};

/** The guide, the order of its sections and of the letters, and whether every claim has its place. */
const guideOf = (
  files: Files,
  languages: readonly string[],
  written: Written,
  shape: Shape | undefined,
  claims: Claims | undefined,
): CheckedGuide => {
  if (!shape || !claims || written.guide.size === 0)
    return { problems: [], texts: new Map(), served: new Map() };
  const sections = [...written.guide];
  const letters = [...written.letters];
  const guide = checkGuide(files, languages, sections, {
    tree: shape,
    claims: Object.keys(claims),
    letters,
    sections,
  });
  const order = parseFile(files, guideOrderFile, guideOrderSchema);
  const letterOrder = parseFile(files, letterOrderFile, letterOrderSchema);
  const advised = Object.values(shape.recommendations).flatMap((recommendation) => recommendation.claims);
  return {
    ...guide,
    problems: [
      ...guide.problems,
      ...order.problems,
      ...letterOrder.problems,
      ...(order.value ? checkOrder(guideOrderFile, Object.values(order.value).flat(), sections) : []),
      ...(letterOrder.value
        ? checkOrder(letterOrderFile, Object.values(letterOrder.value).flat(), letters)
        : []),
      ...languages.flatMap((language) =>
        unservedClaims(claims, new Set([...advised, ...(guide.served.get(language) ?? [])]), language),
      ),
    ],
  };
};
