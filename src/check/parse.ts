import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** The content as it lies on disk: path from the top of the project → text of the file. */
export type Files = ReadonlyMap<string, string>;

export interface Parsed<Value> {
  /** What the file says, if its schema accepts it. */
  value: Value | undefined;
  /** What stands in the file, accepted or not; undefined where it cannot be read at all. */
  data: unknown;
  problems: Problem[];
}

const unreadable = (problem: Problem): Parsed<never> => ({
  value: undefined,
  data: undefined,
  problems: [problem],
});

/** The names of the files under a folder, without their endings. */
export const namesIn = (files: Files, folder: string): string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).replace(/\.[^.]+$/, ''));

/** What to say of a file that cannot be read at all. */
export const syntaxProblem = (
  file: string,
  found: string,
  kind: 'YAML' | 'MDX',
  line?: number,
  column?: number,
): Problem => ({
  code: 'syntax',
  file,
  field: line === undefined ? '' : `line ${line}, column ${column ?? 1}`,
  found,
  expected: `a file that can be read as ${kind}`,
  advice:
    kind === 'YAML'
      ? 'Look at this line and the one before it: indentation by two spaces, a space after each colon, quotes around a text that holds ": " or begins with a mark.'
      : 'Look at this line: a component that is not closed, or one of the signs { } < > in the text.',
});

/** What to say of a file that is not there. */
export const missingFile = (file: string): Problem => ({
  code: 'missing-file',
  file,
  field: '',
  found: 'no such file',
  expected: 'one file in each language, under the same name',
  advice: 'Write it; the file of the other language shows what belongs in it.',
});

/** The data of a YAML or JSON file (JSON is read as the YAML it is), with the place of a mistake in its syntax. */
const read = (file: string, text: string): { data?: unknown; problem?: Problem } => {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return { data: document.toJS() as unknown };
  const [at] = error.linePos ?? [];
  const found = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code;
  return { problem: syntaxProblem(file, found, 'YAML', at?.line, at?.col) };
};

const keysOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/**
 * Reads one file by its schema.
 *
 * @returns its value, or every problem that keeps it from having one; and in either case what stands in it
 */
export const parseFile = <Value>(files: Files, file: string, schema: z.ZodType<Value>): Parsed<Value> => {
  const text = files.get(file);
  if (text === undefined) return unreadable(missingFile(file));
  const { data, problem } = read(file, text);
  if (problem) return unreadable(problem);
  const result = schema.safeParse(data);
  return result.success
    ? { value: result.data, data, problems: [] }
    : { value: undefined, data, problems: schemaProblems(file, data, result.error, keysOf(schema)) };
};

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The entries of a record that a schema accepts, where it does not accept others. */
export const soundEntries = <Value>(data: unknown, schema: z.ZodType<Value>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).flatMap(([key, entry]) => {
      const { success, data: value } = schema.safeParse(entry);
      return success ? [[key, value as Value]] : [];
    }),
  );

/** The fields of a file that are as they should be, where others are not: one mistake does not hide the next. */
export const soundFields = <Fields extends z.ZodRawShape>(
  data: unknown,
  schema: z.ZodObject<Fields>,
): Partial<z.output<z.ZodObject<Fields>>> =>
  Object.assign(
    {},
    ...Object.entries(schema.shape).map(([key, field]) =>
      soundEntries(isRecord(data) && key in data ? { [key]: data[key] } : {}, field as z.ZodType),
    ),
  ) as Partial<z.output<z.ZodObject<Fields>>>;
