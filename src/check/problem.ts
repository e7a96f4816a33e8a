/** One thing that is wrong with the content, said so that an author can mend it without reading code. */
export interface Problem {
  /** Names the kind of problem; `content/README.md` explains each. */
  code: string;
  /** Path from the top of the project, such as `content/hy/tree.yaml`. */
  file: string;
  /** Where in the file: keys joined by ` › `; empty for the file as a whole. */
  field: string;
  found: string;
  expected: string;
  /** What to do. */
  advice: string;
  /** A warning is printed and does not stop the build. */
  level?: 'error' | 'warning';
}

/** @example field('questions', 'silent') // 'questions › silent' */
export const field = (...keys: readonly PropertyKey[]): string => keys.map(String).join(' › ');

/** The text of a problem, as the command line and a failing build print it. */
export const describe = ({ code, file, field, found, expected, advice, level = 'error' }: Problem): string =>
  [
    `${file}${field && ` › ${field}`}`,
    `  ${level === 'error' ? 'error   ' : 'warning '} ${code}`,
    `  found    ${found}`,
    `  expected ${expected}`,
    `  do       ${advice}`,
  ].join('\n');
