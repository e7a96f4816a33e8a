import { closest, distance } from 'fastest-levenshtein';

/**
 * The known id that was most likely meant by a mistyped one.
 *
 * @returns undefined where none is near: more than a third of the letters would have to change
 */
export const nearest = (typed: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const guess = closest(typed, known);
  return distance(typed, guess) <= Math.max(2, typed.length / 3) ? guess : undefined;
};

/** The advice for an unknown id: the nearest known one, or else what to do instead. */
export const didYouMean = (typed: string, known: readonly string[], otherwise: string): string => {
  const guess = nearest(typed, known);
  return guess === undefined
    ? otherwise
    : `Did you mean "${guess}"? If not: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
};
