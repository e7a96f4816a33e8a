import { own, stepOf, type Step, type Trail, type Tree } from './tree.ts';

export interface Taken {
  question: string;
  answer: string;
}

export interface Walk {
  /** Where the trail ends; undefined where the part of the tree at hand does not hold that step. */
  step: Step | undefined;
  /** The questions passed, each with the answer given. */
  taken: Taken[];
  /** The answers that do not lie on the way, in the order given. */
  setAside: string[];
}

/**
 * Follows a trail from the first question.
 *
 * An answer that the question at hand does not have is set aside, and the walk goes on with the next one.
 * So one function reads an address (valid when nothing is set aside), finds how far a broken address still
 * leads, and keeps the later answers when an earlier one is changed. After GOV.UK Smart Answers' state
 * resolver, which stops at the first wrong answer instead.
 *
 * @param trail answer ids in order, any strings at all
 * @returns the step reached, what was taken and what was set aside
 */
export const walk = (tree: Tree, trail: Trail): Walk => {
  const taken: Taken[] = [];
  const setAside: string[] = [];
  let at = tree.start;
  for (const answer of trail) {
    const target = own(own(tree.questions, at) ?? {}, answer);
    if (target === undefined) {
      setAside.push(answer);
    } else {
      taken.push({ question: at, answer });
      at = target;
    }
  }
  return { step: stepOf(tree, at), taken, setAside };
};

/** The answers of a walk, as a trail. */
export const trailOf = ({ taken }: Pick<Walk, 'taken'>): string[] => taken.map(({ answer }) => answer);
