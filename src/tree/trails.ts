import { walk } from './walk.ts';
import { answersOf, stepOf, type Step, type Trail, type Tree } from './tree.ts';

/**
 * Every trail of a tree without cycles, the empty one first, each with the step it leads to; depth first,
 * in the order of the file.
 */
export function* everyTrail(tree: Tree): Generator<{ trail: string[]; step: Step }> {
  const open: { trail: string[]; id: string }[] = [{ trail: [], id: tree.start }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { trail, id } = here;
    const step = stepOf(tree, id);
    if (!step) continue;
    yield { trail, step };
    const next = answersOf(tree, id).map(([answer, target]) => ({ trail: [...trail, answer], id: target }));
    open.push(...next.reverse());
  }
}

/**
 * The trail from one question to a step further on, with the fewest answers; of several, the first in the
 * order of the file.
 *
 * @returns undefined where no way leads there
 */
export const shortestTrail = (tree: Tree, from: string, target: string): string[] | undefined => {
  const seen = new Set([from]);
  let front: { id: string; trail: string[] }[] = [{ id: from, trail: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { id, trail } of front) {
      if (id === target) return trail;
      for (const [answer, to] of answersOf(tree, id)) {
        if (seen.has(to)) continue;
        seen.add(to);
        next.push({ id: to, trail: [...trail, answer] });
      }
    }
    front = next;
  }
  return undefined;
};

/**
 * A trail to a step that keeps as many of the answers already given as can be kept, and is the shortest of
 * those: whoever is sent on to another recommendation finds their own story in it.
 *
 * @param near the trail to stay close to
 * @returns undefined where the step cannot be reached at all
 */
export const nearestTrail = (tree: Tree, near: Trail, target: string): string[] | undefined => {
  const { step, taken } = walk(tree, near);
  const passed = [...taken.map(({ question }) => question), ...(step ? [step.id] : [])];
  for (const [index, id] of [...passed.entries()].reverse()) {
    const rest = shortestTrail(tree, id, target);
    if (rest) return [...taken.slice(0, index).map(({ answer }) => answer), ...rest];
  }
  return undefined;
};
