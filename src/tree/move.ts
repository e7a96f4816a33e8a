import { answersOf, type Trail, type Tree } from './tree.ts';
import { walk } from './walk.ts';

/** Where a reader stands, and the answers given before that do not lie on this trail. */
export interface Position {
  trail: string[];
  /** Remembered answers, the latest first. */
  later: string[];
}

export interface Move extends Position {
  /** What became of the later answers, when an earlier one was given anew and there were any. */
  change?: { kept: string[]; setAside: string[]; undo?: Position };
}

/** The answer given at this question before, the latest if there were several. */
export const earlierAnswer = (tree: Tree, question: string, later: Trail): string | undefined => {
  const answers = new Set(answersOf(tree, question).map(([answer]) => answer));
  return later.find((answer) => answers.has(answer));
};

const startsWith = (trail: Trail, start: Trail): boolean =>
  start.every((answer, index) => trail[index] === answer);

/** A trail prolonged by remembered answers, question by question, for as long as there are any. */
const follow = (tree: Tree, trail: Trail, later: Trail): string[] => {
  const way = [...trail];
  for (;;) {
    const { step } = walk(tree, way);
    const answer = step && earlierAnswer(tree, step.id, later);
    if (answer === undefined) return way;
    way.push(answer);
  }
};

const position = (trail: string[], ...remembered: Trail[]): Position => ({
  trail,
  later: [...new Set(remembered.flat())].filter((answer) => !trail.includes(answer)),
});

/**
 * Goes from one trail to another without losing answers.
 *
 * - Back to an earlier step: the answers beyond it are remembered.
 * - An answer to a question answered before is a change: the remembered answers that still lie on the way
 *   are given again by themselves, the others are set aside (and remembered), and `undo` leads back to them.
 * - An answer to a question never answered moves on by one step: nobody expects a first answer to give others.
 * - Anywhere else is a fresh start.
 *
 * What this avoids was found by GOV.UK Smart Answers' users: Back and "change" that lose the later answers.
 *
 * @param to a trail of the tree
 */
export const move = (tree: Tree, from: Position, to: Trail): Move => {
  if (startsWith(from.trail, to)) return position([...to], from.trail, from.later);
  const answer = to.at(-1);
  if (answer === undefined || to.length !== from.trail.length + 1 || !startsWith(to, from.trail)) {
    return position([...to]);
  }
  const question = walk(tree, from.trail).step?.id ?? tree.start;
  const before = earlierAnswer(tree, question, from.later);
  if (before === undefined) return position([...to], from.later);

  const trail = follow(tree, to, from.later);
  const oldTrail = follow(tree, [...from.trail, before], from.later);
  const kept = trail.slice(to.length);
  const setAside = oldTrail.slice(to.length).filter((other) => !trail.includes(other));
  const next: Move = position(trail, from.later);
  if (kept.length > 0 || setAside.length > 0) {
    next.change = { kept, setAside };
    if (answer !== before) next.change.undo = position(oldTrail, trail, from.later);
  }
  return next;
};
