import { mapPart } from '../../addresses.ts';
import { field, type Problem } from '../../check/problem.ts';
import type { Shape } from '../schema.ts';
import { answersOf } from '../tree.ts';
import { shapeFile } from './files.ts';

/** A question that leaves no choice. */
export const tooFewAnswers = (shape: Shape): Problem[] =>
  Object.keys(shape.questions)
    .map((question) => ({ question, count: answersOf(shape, question).length }))
    .filter(({ count }) => count < 2)
    .map(({ question, count }) => ({
      code: 'too-few-answers',
      file: shapeFile,
      field: field('questions', question),
      found: count === 0 ? 'no answer' : 'one answer',
      expected: 'at least two answers to choose from',
      advice: 'Add an answer, or take the question out and let its answer follow directly.',
    }));

/** Answer ids are unique in the whole tree, so that an address survives a question put in between. */
export const repeatedAnswers = (shape: Shape): Problem[] => {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const question of Object.keys(shape.questions)) {
    for (const [answer] of answersOf(shape, question)) {
      const other = first.get(answer);
      if (other === undefined) first.set(answer, question);
      else
        problems.push({
          code: 'answer-twice',
          file: shapeFile,
          field: field('questions', question, answer),
          found: `"${answer}", which is also an answer of "${other}"`,
          expected: 'answer ids that are used once in the whole tree',
          advice: 'Give this answer an id of its own that says what it answers.',
        });
    }
  }
  return problems;
};

/** An answer of the first question whose address is that of the map. */
export const reservedAnswers = (shape: Shape): Problem[] =>
  answersOf(shape, shape.start)
    .filter(([answer]) => answer === mapPart)
    .map(([answer]) => ({
      code: 'reserved-answer',
      file: shapeFile,
      field: field('questions', shape.start, answer),
      found: `"${answer}"`,
      expected: `another id: /decide/${mapPart}/ is the address of the map`,
      advice: 'Give this answer an id that says what it answers.',
    }));

/** Alternatives are tied to an answer that leads to their recommendation. */
export const strayAlternatives = (shape: Shape): Problem[] => {
  const targets = new Map(Object.keys(shape.questions).flatMap((question) => answersOf(shape, question)));
  return Object.entries(shape.recommendations).flatMap(([id, { alternatives = [] }]) =>
    alternatives
      .filter((answer) => targets.get(answer) !== id)
      .map((answer) => ({
        code: 'stray-alternative',
        file: shapeFile,
        field: field('recommendations', id, 'alternatives'),
        found: `"${answer}"`,
        expected: `an answer that leads to "${id}"`,
        advice: 'Name an answer that leads here, or take the alternative out: nobody would ever see it.',
      })),
  );
};
