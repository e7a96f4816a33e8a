import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** The content as it lies on disk: path from the top of the project → text of the file. */
export type Files = ReadonlyMap<string, string>;

export type Parsed<Value> = { value: Value; problems: [] } | { value: undefined; problems: Problem[] };

const fail = (...problems: Problem[]): Parsed<never> => ({ value: undefined, problems });

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
const read = (file: string, text: string): Parsed<unknown> => {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return { value: document.toJS() as unknown, problems: [] };
  const [at] = error.linePos ?? [];
  const found = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code;
  return fail(syntaxProblem(file, found, 'YAML', at?.line, at?.col));
};

/**
 * Reads one file by its schema.
 *
 * @returns its value, or every problem that keeps it from having one
 */
export const parseFile = <Value>(files: Files, file: string, schema: z.ZodType<Value>): Parsed<Value> => {
  const text = files.get(file);
  if (text === undefined) return fail(missingFile(file));
  const data = read(file, text);
  if (data.value === undefined) return fail(...data.problems);
  const result = schema.safeParse(data.value);
  return result.success
    ? { value: result.data, problems: [] }
    : fail(...schemaProblems(file, data.value, result.error));
};
