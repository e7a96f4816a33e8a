import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';
import { field, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  boolean: 'yes or no',
};

const typeName = (type: string): string => typeNames[type] ?? type;

const show = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  return JSON.stringify(value);
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    data,
  );

/** The keys a map inside our files may have, for the hint at a mistyped one. */
const knownKeys = [
  'ask',
  'hint',
  'points',
  'answers',
  'because',
  'title',
  'why',
  'steps',
  'finish',
  'unfit',
  'next',
  'note',
  'alternatives',
  'verdict',
  'letters',
  'guide',
  'claims',
  'start',
  'questions',
  'recommendations',
  'planned',
];

/** What is wrong, in the words of an author; after the error map of Astro and Starlight. */
const sentence = (
  issue: Issue,
  value: unknown,
  keys: readonly string[],
): Pick<Problem, 'code' | 'found' | 'expected' | 'advice'> => {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeName(issue.expected);
      if (value === undefined || value === null)
        return {
          code: 'missing-field',
          found: 'nothing',
          expected,
          advice: `Add it: ${expected} belongs here.`,
        };
      const quote = issue.expected === 'string' ? ' If it is meant as a text, put it in quotes.' : '';
      return { code: 'wrong-type', found: show(value), expected, advice: `Write ${expected} here.${quote}` };
    }
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return {
        code: 'unknown-field',
        found: issue.keys.map((one) => `"${one}"`).join(', '),
        expected: 'only keys that mean something here',
        advice: didYouMean(
          key,
          issue.path.length === 0 && keys.length > 0 ? keys : knownKeys,
          'Take it out.',
        ),
      };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        code: 'wrong-value',
        found: show(value),
        expected: `one of ${values.join(', ')}`,
        advice: didYouMean(String(value), values, 'Write one of these.'),
      };
    }
    case 'invalid_key':
      return {
        code: 'wrong-id',
        found: `"${String(issue.path.at(-1))}"`,
        expected: issue.issues[0]?.message ?? 'another key',
        advice: 'Rename it; ids stand in addresses and are the same in every language.',
      };
    case 'invalid_format':
      return {
        code: 'wrong-id',
        found: show(value),
        expected: issue.message,
        advice: 'Rename it; ids stand in addresses and are the same in every language.',
      };
    case 'too_small':
      return { code: 'too-few', found: show(value), expected: issue.message, advice: 'Add what is missing.' };
    default:
      return {
        code: 'wrong-value',
        found: show(value),
        expected: issue.message,
        advice: 'Write what is expected here.',
      };
  }
};

/**
 * Turns what a schema says of a file into sentences.
 *
 * @param data what the schema was given, from which the found value is told
 * @param keys the keys that the file may have, as far as the schema names them
 */
export const schemaProblems = (
  file: string,
  data: unknown,
  error: z.ZodError,
  keys: readonly string[] = [],
): Problem[] =>
  error.issues.map((issue) => ({
    file,
    field: field(...issue.path),
    ...sentence(issue, valueAt(data, issue.path), keys),
  }));
