import { field, type Problem } from './problem.ts';
import { fieldOf, placeholders, type Text } from './texts.ts';

/** Every text of one language: the path of its file inside the language's folder, and the field, → the text. */
type Index = Map<string, Text>;

const indexOf = (language: string, texts: readonly Text[]): Index =>
  new Map(texts.map((text) => [`${text.file.replace(`content/${language}/`, '')} ${fieldOf(text)}`, text]));

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''));

const missing = (present: Text, language: string, other: string): Problem => ({
  code: 'missing-text',
  file: present.file.replace(`content/${other}/`, `content/${language}/`),
  field: fieldOf(present),
  found: 'nothing',
  expected: `the same fields as in ${present.file}`,
  advice:
    'Write it in this language, or take it out of the other one: lists are of one length, and optional texts stand in all languages or in none.',
});

const same = (text: Text, other: Text): Problem => ({
  code: 'same-text',
  file: text.file,
  field: fieldOf(text),
  found: `"${text.text}", word for word as in ${other.file}`,
  expected: 'a text of its own in each language',
  advice: 'Translate it.',
});

const otherPlaceholders = (text: Text, other: Text): Problem => ({
  code: 'other-placeholders',
  file: text.file,
  field: fieldOf(text),
  found: placeholders(text.text).join(' ') || 'no placeholder',
  expected: `${placeholders(other.text).join(' ') || 'no placeholder'}, as in ${other.file}`,
  advice: 'Use the same placeholders in every language.',
});

export interface Language {
  language: string;
  texts: Text[];
  /** The files that could be read. */
  read: ReadonlySet<string>;
  /** What is already known to be wrong: its place is not told a second time. */
  problems: readonly Problem[];
}

/** Whether something is already said of this field, or of what it stands in, in either language. */
const isToldOf = (languages: readonly Language[]): ((text: Text) => boolean) => {
  const inLanguage = (file: string) => file.split('/').slice(2).join('/');
  const told = new Set(
    languages.flatMap(({ problems }) => problems).map(({ file, field: at }) => `${inLanguage(file)} ${at}`),
  );
  return ({ file, path }) =>
    path.some((_, index) => told.has(`${inLanguage(file)} ${field(...path.slice(0, index + 1))}`)) ||
    told.has(`${inLanguage(file)} `);
};

/**
 * Holds two languages against each other, both ways: the same fields, the same placeholders, and no text that
 * is the same in both. A file that could not be read in one language is passed over: that is told already.
 */
export const compareLanguages = (one: Language, two: Language): Problem[] => {
  const first = indexOf(one.language, one.texts);
  const second = indexOf(two.language, two.texts);
  const isTold = isToldOf([one, two]);
  const isReadIn = ({ language, read }: Language, text: Text, own: Language) =>
    read.has(text.file.replace(`content/${own.language}/`, `content/${language}/`));
  const problems: Problem[] = [];
  for (const [key, text] of first) {
    const other = second.get(key);
    if (other) {
      if (hasLetters(text.text) && text.text.trim() === other.text.trim()) problems.push(same(other, text));
      // The subject of a letter may leave out what its text says.
      const isSubject = text.file.includes('/letters/') && fieldOf(text) === 'subject';
      if (!isSubject && !isTold(text) && placeholders(text.text).join() !== placeholders(other.text).join())
        problems.push(otherPlaceholders(other, text));
    } else if (isReadIn(two, text, one) && !isTold(text))
      problems.push(missing(text, two.language, one.language));
  }
  for (const [key, text] of second) {
    if (!first.has(key) && isReadIn(one, text, two) && !isTold(text))
      problems.push(missing(text, one.language, two.language));
  }
  return problems;
};
