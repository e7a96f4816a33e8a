import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A name in the content that must be one of those there are. */
export interface Reference {
  code: string;
  file: string;
  field: string;
  name: string;
  known: readonly string[];
  /** What it must name, such as `a letter`. */
  what: string;
}

/** The references that name nothing. */
export const brokenReferences = (references: readonly Reference[]): Problem[] =>
  references
    .filter(({ name, known }) => !known.includes(name))
    .map(({ code, file, field, name, known, what }) => ({
      code,
      file,
      field,
      found: `"${name}"`,
      expected: `the id of ${what}`,
      advice: didYouMean(name, known, `Name ${what} that exists.`),
    }));

/** Holds a list of ids, such as the reading order, against the pages there are: each stands in it once. */
export const checkOrder = (
  file: string,
  listed: readonly string[],
  present: readonly string[],
): Problem[] => {
  const repeated = listed.filter((id, index) => listed.indexOf(id) !== index);
  const problem = (id: string, found: string, advice: string): Problem => ({
    code: 'other-order',
    file,
    field: id,
    found,
    expected: 'every page once, and nothing else',
    advice,
  });
  return [
    ...present
      .filter((id) => !listed.includes(id))
      .map((id) => problem(id, 'not in the list', 'Give it a place in the list.')),
    ...listed
      .filter((id) => !present.includes(id))
      .map((id) => problem(id, 'no such page', 'Write it, or take it off the list.')),
    ...repeated.map((id) => problem(id, 'in the list twice', 'Keep one of the two.')),
  ];
};
