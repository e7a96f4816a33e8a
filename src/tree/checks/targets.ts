import { didYouMean } from '../../check/nearest.ts';
import { field, type Problem } from '../../check/problem.ts';
import type { Shape } from '../schema.ts';
import { answersOf, stepOf } from '../tree.ts';
import { shapeFile } from './files.ts';

/** Every place in the shape that names a step: the start, the answers, what comes next. */
function* references(
  shape: Shape,
): Generator<{ at: string; id: string; only: 'question' | 'recommendation' | 'step' }> {
  yield { at: field('start'), id: shape.start, only: 'question' };
  for (const question of Object.keys(shape.questions)) {
    for (const [answer, id] of answersOf(shape, question)) {
      yield { at: field('questions', question, answer), id, only: 'step' };
    }
  }
  for (const [recommendation, { next }] of Object.entries(shape.recommendations)) {
    if (next !== undefined)
      yield { at: field('recommendations', recommendation, 'next'), id: next, only: 'recommendation' };
  }
}

const nouns = {
  question: 'a question',
  recommendation: 'a recommendation',
  step: 'a question or a recommendation',
};

/** Names that lead to nothing, or to a step of the wrong kind. */
export const unknownTargets = (shape: Shape): Problem[] => {
  const known = {
    question: Object.keys(shape.questions),
    recommendation: Object.keys(shape.recommendations),
    step: [...Object.keys(shape.questions), ...Object.keys(shape.recommendations)],
  };
  return [...references(shape)]
    .filter(({ id, only }) => {
      const step = stepOf(shape, id);
      return !step || (only !== 'step' && step.kind !== only);
    })
    .map(({ at, id, only }) => ({
      code: 'unknown-target',
      file: shapeFile,
      field: at,
      found: `"${id}"`,
      expected: `the id of ${nouns[only]}`,
      advice: didYouMean(id, known[only], `Add ${nouns[only]} with this id, or name one that exists.`),
    }));
};

/** Recommendations that leave the reader without a next step. */
export const missingNext = (shape: Shape): Problem[] =>
  Object.entries(shape.recommendations)
    .filter(([, { next }]) => next === undefined)
    .map(([id]) => ({
      code: 'no-next',
      file: shapeFile,
      field: field('recommendations', id, 'next'),
      found: 'nothing',
      expected: 'the recommendation to try if this one does not help',
      advice: 'Add `next:` with the id of another recommendation; nobody should be left at a dead end.',
    }));

/** One id for a question and a recommendation: an answer could not say which it leads to. */
export const sharedIds = (shape: Shape): Problem[] =>
  Object.keys(shape.recommendations)
    .filter((id) => Object.hasOwn(shape.questions, id))
    .map((id) => ({
      code: 'shared-id',
      file: shapeFile,
      field: field('recommendations', id),
      found: `"${id}", which is also the id of a question`,
      expected: 'ids that stand for one thing each',
      advice: 'Give one of the two another id.',
    }));
