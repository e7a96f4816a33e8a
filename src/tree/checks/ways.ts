import { field, type Problem } from '../../check/problem.ts';
import type { Shape } from '../schema.ts';
import { answersOf, stepOf } from '../tree.ts';
import { shapeFile } from './files.ts';

/** No reader should have to answer more questions than this. */
export const longestTrail = 6;

const targetsOf = (shape: Shape, id: string): string[] => answersOf(shape, id).map(([, target]) => target);

/**
 * Steps that no trail reaches. Says nothing where the start or an answer names no step: what it was meant to lead to
 * would only be told a second time.
 */
export const unreachable = (shape: Shape): Problem[] => {
  const leadsAstray = (id: string) => targetsOf(shape, id).some((target) => !stepOf(shape, target));
  if (!Object.hasOwn(shape.questions, shape.start) || Object.keys(shape.questions).some(leadsAstray))
    return [];
  const reached = new Set([shape.start]);
  for (const id of reached) for (const target of targetsOf(shape, id)) reached.add(target);
  const lost = (kind: 'questions' | 'recommendations'): Problem[] =>
    Object.keys(shape[kind])
      .filter((id) => !reached.has(id))
      .map((id) => ({
        code: 'unreachable',
        file: shapeFile,
        field: field(kind, id),
        found: 'no answer that leads here from the first question',
        expected: 'at least one trail that ends here',
        advice: `Let an answer lead to "${id}", or delete it together with its words.`,
      }));
  return [...lost('questions'), ...lost('recommendations')];
};

interface Order {
  /** Every step that can be reached, each after all that it leads to. */
  done: string[];
  cycle: string[] | undefined;
}

/** A depth-first search without recursion: a long chain of questions must not overflow the stack. */
const order = (shape: Shape): Order => {
  const state = new Map<string, 'open' | 'done'>();
  const done: string[] = [];
  const path: { id: string; targets: string[] }[] = [
    { id: shape.start, targets: targetsOf(shape, shape.start) },
  ];
  state.set(shape.start, 'open');
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const target = here.targets.pop();
    if (target === undefined) {
      state.set(here.id, 'done');
      done.push(here.id);
      path.pop();
    } else if (state.get(target) === 'open') {
      const ids = path.map(({ id }) => id);
      return { done, cycle: [...ids.slice(ids.indexOf(target)), target] };
    } else if (!state.has(target) && stepOf(shape, target)) {
      state.set(target, 'open');
      path.push({ id: target, targets: targetsOf(shape, target) });
    }
  }
  return { done, cycle: undefined };
};

/** Answers that lead back to a question already asked. */
export const cycles = (shape: Shape): Problem[] => {
  const { cycle } = order(shape);
  if (!cycle) return [];
  return [
    {
      code: 'cycle',
      file: shapeFile,
      field: field('questions', cycle[0] ?? shape.start),
      found: `a way round in circles: ${cycle.join(' → ')}`,
      expected: 'answers that lead onward, never back to an earlier question',
      advice: 'Let one of these answers lead elsewhere.',
    },
  ];
};

/** The trail with the most answers, if it is too long. Says nothing of a tree with a cycle: that comes first. */
export const tooLong = (shape: Shape): Problem[] => {
  const { done, cycle } = order(shape);
  if (cycle) return [];
  const ahead = new Map<string, { answers: number; way: string[] }>();
  for (const id of done) {
    let best = { answers: 0, via: undefined as [string, string] | undefined };
    for (const [answer, target] of answersOf(shape, id)) {
      const answers = 1 + (ahead.get(target)?.answers ?? 0);
      if (answers > best.answers) best = { answers, via: [answer, target] };
    }
    // Only the first answers are told: keeping whole ways would cost the square of a long chain.
    const way = best.via
      ? [best.via[0], ...(ahead.get(best.via[1])?.way ?? [])].slice(0, longestTrail + 1)
      : [];
    ahead.set(id, { answers: best.answers, way });
  }
  const longest = ahead.get(shape.start);
  if (!longest || longest.answers <= longestTrail) return [];
  return [
    {
      code: 'trail-too-long',
      file: shapeFile,
      field: field('questions'),
      found: `a trail of ${longest.answers} answers: ${longest.way.join(' / ')}${longest.answers > longest.way.length ? ' / …' : ''}`,
      expected: `at most ${longestTrail} answers from the first question to a recommendation`,
      advice: 'Take a question out of this trail, or ask it elsewhere.',
    },
  ];
};
