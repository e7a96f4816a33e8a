import type { Problem } from './problem.ts';
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

/**
 * Holds two languages against each other, both ways: the same fields, the same placeholders, and no text that
 * is the same in both.
 */
export const compareLanguages = (
  one: { language: string; texts: Text[] },
  two: { language: string; texts: Text[] },
): Problem[] => {
  const first = indexOf(one.language, one.texts);
  const second = indexOf(two.language, two.texts);
  const problems: Problem[] = [];
  for (const [key, text] of first) {
    const other = second.get(key);
    if (!other) problems.push(missing(text, two.language, one.language));
    else {
      if (hasLetters(text.text) && text.text.trim() === other.text.trim()) problems.push(same(other, text));
      if (placeholders(text.text).join() !== placeholders(other.text).join())
        problems.push(otherPlaceholders(other, text));
    }
  }
  for (const [key, text] of second)
    if (!first.has(key)) problems.push(missing(text, one.language, two.language));
  return problems;
};
