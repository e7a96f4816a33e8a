import type { Problem } from './problem.ts';

const isWithin = (field: string, other: string): boolean =>
  field === other || (other !== '' && field.startsWith(`${other} › `));

/**
 * Leaves out what only follows from what is told already: problems of the same field, of one in it, or of the one it is in;
 * and names that would be right if an id were not written wrongly.
 */
export const notYetTold = (problems: readonly Problem[], told: readonly Problem[]): Problem[] => {
  const wrongIds = told.filter(({ code }) => code === 'wrong-id').map(({ found }) => found);
  return problems.filter(
    ({ file, field, advice }) =>
      !told.some((one) => one.file === file && (isWithin(field, one.field) || isWithin(one.field, field))) &&
      !wrongIds.some((id) => advice.includes(`Did you mean ${id}?`)),
  );
};
