import { nearestTrail } from '../tree/trails.ts';
import type { Trail, Tree } from '../tree/tree.ts';
import { trailOf, walk } from '../tree/walk.ts';

/** What is marked on the map for a reader who stands somewhere. */
export interface Way {
  trail: string[];
  /** The questions passed, and the step reached. */
  steps: string[];
  here: string;
}

/** The trail in the fragment of an address, whatever it is: `#silent/silent-unknown`. */
export const trailInFragment = (hash: string): string[] => hash.slice(1).split('/');

/**
 * The way that a trail takes on the map.
 *
 * @param trail any strings; what does not lie on a way is left out
 * @returns undefined where nothing of it lies on the map
 */
export const wayOf = (tree: Tree, trail: Trail): Way | undefined => {
  const way = walk(tree, trail);
  const { step, taken } = way;
  if (!step || taken.length === 0) return undefined;
  return { trail: trailOf(way), steps: [...taken.map(({ question }) => question), step.id], here: step.id };
};

/** The trail that a click on a step leads to: the reader's own answers as far as they go. */
export const trailTo = (tree: Tree, way: Trail, step: string): string[] =>
  nearestTrail(tree, way, step) ?? [];
