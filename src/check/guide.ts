import { checkSection, compareSections, type Section, type Surroundings } from '../guide/checks.ts';
import { outlineOf, type Outline } from '../guide/outline.ts';
import { sectionSchema } from '../guide/schema.ts';
import { parseFile, soundFields, syntaxProblem, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Text } from './texts.ts';

export const sectionFile = (language: string, id: string): string => `content/${language}/guide/${id}.mdx`;

/** The front matter of an MDX file, after an empty line: so a mistake in it is told with its line in the file. */
const frontMatterOf = (source: string): string => `\n${/^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? ''}`;

interface ReadSection {
  section: Section;
  texts: Text[];
  problems: Problem[];
}

const readOutline = (file: string, source: string): { outline?: Outline; problems: Problem[] } => {
  try {
    return { outline: outlineOf(source), problems: [] };
  } catch (error) {
    const { message, line, column } = error as Error & { line?: number; column?: number };
    return { problems: [syntaxProblem(file, message, 'MDX', line, column)] };
  }
};

/** Reads a section as far as it can be read: a mistake above the text does not hide one in it, nor the other way. */
const readSection = (files: Files, file: string): ReadSection => {
  const source = files.get(file) ?? '';
  const front = parseFile(new Map([[file, frontMatterOf(source)]]), file, sectionSchema);
  const { outline, problems } = readOutline(file, source);
  const section = { file, front: front.value ?? soundFields(front.data, sectionSchema), outline };
  return { section, texts: textsOfSection(section), problems: [...front.problems, ...problems] };
};

/** The words of a section: its title, its summary, and every paragraph. */
const textsOfSection = ({ file, front: { title, summary }, outline }: Section): Text[] => [
  ...(title === undefined ? [] : [{ file, path: ['title'], text: title }]),
  ...(summary === undefined ? [] : [{ file, path: ['summary'], text: summary }]),
  ...(outline?.texts ?? []).map((text, index) => ({ file, path: [`paragraph ${index + 1}`], text })),
];

export interface CheckedGuide {
  problems: Problem[];
  texts: Map<string, Text[]>;
  /** The claims each language's sections serve. */
  served: Map<string, Set<string>>;
  /** The letters that some section links to. */
  linked: Set<string>;
  /** The sections and headings of each language, under their addresses within it, with their titles. */
  places: Map<string, Map<string, string | undefined>>;
  /** Whether every section could be read. */
  isWhole: boolean;
}

const placesOf = (id: string, { front, outline }: Section): [string, string | undefined][] => [
  [`guide/${id}`, front.title],
  ...(outline?.headings ?? []).map(({ id: heading, text }): [string, string] => [
    `guide/${id}#${heading}`,
    text,
  ]),
];

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
  const all = read.flatMap(({ sections }) => [...sections.values()]);
  const [first, ...others] = read;
  const compared = others.flatMap(({ sections }) =>
    [...sections].flatMap(([id, { section }]) => {
      const original = first?.sections.get(id)?.section;
      return original ? compareSections(original, section) : [];
    }),
  );
  const ofEach = <Value>(value: (sections: ReadSection[]) => Value) =>
    new Map(read.map(({ language, sections }) => [language, value([...sections.values()])]));
  return {
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...all.flatMap(({ section }) => checkSection(section, around)),
      ...compared,
    ],
    texts: ofEach((sections) => sections.flatMap(({ texts }) => texts)),
    served: ofEach((sections) => new Set(sections.flatMap(({ section }) => section.front.claims ?? []))),
    places: new Map(
      read.map(({ language, sections }) => [
        language,
        new Map([...sections].flatMap(([id, { section }]) => placesOf(id, section))),
      ]),
    ),
    linked: new Set(
      all.flatMap(({ section }) =>
        (section.outline?.used ?? []).flatMap(({ name, attributes: { slug } }) =>
          name === 'LetterLink' && slug !== undefined ? slug : [],
        ),
      ),
    ),
    isWhole: all.every(({ problems }) => problems.length === 0),
  };
};
