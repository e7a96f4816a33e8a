import type { z } from 'astro/zod';
import { guideOrderSchema } from '../guide/schema.ts';
import { letterOrderSchema } from '../letters/schema.ts';
import { claimsFile, guideOrderFile, letterOrderFile } from '../tree/checks/files.ts';
import { unservedClaims } from '../tree/checks/references.ts';
import { claimsSchema } from '../tree/schema.ts';
import { compareLanguages } from './compare-languages.ts';
import { checkGuide } from './guide.ts';
import { checkLanguage } from './language.ts';
import { missingFile, namesIn, parseFile, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import { checkOrder } from './references.ts';
import { checkSearchFile } from './search-words.ts';
import { readShape } from './shape.ts';
import { linesOf, type Text } from './texts.ts';

export interface Checked {
  problems: Problem[];
  /** Every text of every language, for the checks of spelling and style. */
  texts: Map<string, Text[]>;
  /** The languages with a file that cannot be read: of their words it is not known which are used. */
  unread: ReadonlySet<string>;
}

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

/** The pages of a kind that a language has: what may be linked to is there in every one, what may be named in some. */
const pagesIn = (files: Files, languages: readonly string[], folder: string) => {
  const sets = languages.map((language) => new Set(namesIn(files, `content/${language}/${folder}`)));
  const some = new Set(sets.flatMap((names) => [...names]));
  return { some, every: new Set([...some].filter((name) => sets.every((names) => names.has(name)))) };
};

/**
 * Checks all the content but its spelling and style: syntax, schemas, the shape of the tree, its words in each
 * language, the languages against each other. Pure: the same for the command line, the build and the tests.
 *
 * @param languages the folders of `content/` that are languages
 * @returns every problem at once, not the first only
 */
export const checkContent = (files: Files, languages: readonly string[]): Checked => {
  const claims = parseFile(files, claimsFile, claimsSchema);
  const letters = pagesIn(files, languages, 'letters');
  const sections = pagesIn(files, languages, 'guide');
  const shape = readShape(files, claims.value, { letters: letters.every, guide: sections.every });
  const checked = languages.map((language) => checkLanguage(files, shape, language));
  const [first, ...others] = checked;
  const guide = checkGuide(files, languages, [...sections.some], {
    tree: shape.shape,
    claims: claims.value && Object.keys(claims.value),
    letters: [...letters.some],
    sections: [...sections.some],
  });
  const isWhole = shape.misread.length === 0 && guide.isWhole;
  const pages = [
    ...[...letters.every].map((slug) => `letters/${slug}`),
    ...Object.keys(shape.shape?.recommendations ?? {}).map((id) => `decide/${id}`),
  ].map((place) => [place, undefined] as const);
  const search = new Map(
    languages.map((language) => {
      const places = new Map([...(guide.places.get(language) ?? []), ...pages]);
      return [language, checkSearchFile(files, language, isWhole ? places : undefined)];
    }),
  );
  const problems = [
    ...claims.problems,
    ...shape.problems,
    ...missingFiles(files, languages),
    ...checked.flatMap((language) => language.problems),
    ...(first ? others.flatMap((other) => compareLanguages(first, other)) : []),
    ...guide.problems,
    ...[...search.values()].flatMap((found) => found.problems),
    ...(sections.some.size > 0
      ? [
          ...checkOrderFile(files, guideOrderFile, guideOrderSchema, sections.some),
          ...checkOrderFile(files, letterOrderFile, letterOrderSchema, letters.some),
        ]
      : []),
  ];
  if (guide.isWhole && sections.some.size > 0) problems.push(...unlinkedLetters(letters.some, guide.linked));
  // A claim may be served by what could not be read.
  if (claims.value && shape.shape && isWhole && sections.some.size > 0) {
    const advised = Object.values(shape.shape.recommendations).flatMap((one) => one.claims);
    for (const language of languages) {
      const served = new Set([...advised, ...(guide.served.get(language) ?? [])]);
      problems.push(...unservedClaims(claims.value, served, language));
    }
  }
  const unread = problems.filter(({ code }) => code === 'syntax').map(({ file }) => file.split('/')[1] ?? '');
  return {
    problems,
    unread: new Set(unread),
    texts: new Map(
      checked.map(({ language, texts }) => [
        language,
        [
          ...texts.flatMap(linesOf),
          ...(guide.texts.get(language) ?? []),
          ...(search.get(language)?.texts ?? []),
        ],
      ]),
    ),
  };
};

/** Letters that no section of the guide leads to: whoever reads about their situation would not find them. */
const unlinkedLetters = (letters: ReadonlySet<string>, linked: ReadonlySet<string>): Problem[] =>
  [...letters]
    .filter((letter) => !linked.has(letter))
    .map((letter) => ({
      code: 'unlinked-letter',
      file: letterOrderFile,
      field: letter,
      found: 'no guide section that links to it',
      expected: 'at least one link from where its situation is explained',
      advice: `Add <LetterLink slug="${letter}" /> to a section, in every language.`,
    }));

/** The list that says in which order pages of a kind are shown, held against the pages there are. */
const checkOrderFile = (
  files: Files,
  file: string,
  schema: z.ZodType<Record<string, string[]>>,
  present: ReadonlySet<string>,
): Problem[] => {
  const { value, problems } = parseFile(files, file, schema);
  return [...problems, ...(value ? checkOrder(file, Object.values(value).flat(), [...present]) : [])];
};
