import { checkSection, compareSections, type Section, type Surroundings } from '../guide/checks.ts';
import { outlineOf } from '../guide/outline.ts';
import { sectionSchema } from '../guide/schema.ts';
import { parseFile, syntaxProblem, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Text } from './texts.ts';

export const sectionFile = (language: string, id: string): string => `content/${language}/guide/${id}.mdx`;

/** Cuts an MDX file into its front matter and its text. */
const frontMatterOf = (source: string): string => /^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? '';

const readSection = (files: Files, file: string): { section?: Section; problems: Problem[] } => {
  const source = files.get(file) ?? '';
  const front = parseFile(new Map([[file, frontMatterOf(source)]]), file, sectionSchema);
  if (!front.value) return { problems: front.problems };
  try {
    return { section: { file, front: front.value, outline: outlineOf(source) }, problems: [] };
  } catch (error) {
    const { message, line, column } = error as Error & { line?: number; column?: number };
    return { problems: [syntaxProblem(file, message, 'MDX', line, column)] };
  }
};

/** The words of a section: its title, its summary, and every paragraph. */
const textsOfSection = ({ file, front, outline }: Section): Text[] => [
  { file, path: ['title'], text: front.title },
  { file, path: ['summary'], text: front.summary },
  ...outline.texts.map((text, index) => ({ file, path: [`paragraph ${index + 1}`], text })),
];

export interface CheckedGuide {
  problems: Problem[];
  texts: Map<string, Text[]>;
  /** The claims each language's sections serve. */
  served: Map<string, Set<string>>;
}

/** Every section of the guide in every language. */
export const checkGuide = (
  files: Files,
  languages: readonly string[],
  ids: readonly string[],
  around: Surroundings,
): CheckedGuide => {
  const read = languages.map((language) => ({
    language,
    sections: new Map(
      ids
        .filter((id) => files.has(sectionFile(language, id)))
        .map((id) => [id, readSection(files, sectionFile(language, id))]),
    ),
  }));
  const sectionsOf = ({ sections }: (typeof read)[number]) =>
    [...sections.values()].flatMap(({ section }) => section ?? []);
  const [first, ...others] = read;
  const compared = others.flatMap(({ sections }) =>
    [...sections].flatMap(([id, { section }]) => {
      const original = first?.sections.get(id)?.section;
      return section && original ? compareSections(original, section) : [];
    }),
  );
  return {
    problems: [
      ...read.flatMap(({ sections }) => [...sections.values()].flatMap(({ problems }) => problems)),
      ...read.flatMap(sectionsOf).flatMap((section) => checkSection(section, around)),
      ...compared,
    ],
    texts: new Map(read.map((one) => [one.language, sectionsOf(one).flatMap(textsOfSection)])),
    served: new Map(
      read.map((one) => [one.language, new Set(sectionsOf(one).flatMap(({ front }) => front.claims))]),
    ),
  };
};
