import fc from 'fast-check';
import type { Shape } from '../../src/tree/schema.ts';

/** A made-up tree small enough to be read in a test: every kind of step and of answer, one question reached twice. */
export const smallTree: Shape = {
  start: 'weather',
  questions: {
    weather: { rain: 'umbrella', sun: 'plans', snow: 'boots' },
    umbrella: { 'has-umbrella': 'plans', 'no-umbrella': 'stay-in' },
    plans: { walk: 'go-out', read: 'stay-in', friend: 'call-first' },
    boots: { 'has-boots': 'go-out', 'no-boots': 'stay-in' },
  },
  recommendations: {
    'stay-in': { verdict: 'end-relationship', letters: [], guide: [], next: 'call-first', claims: [] },
    'go-out': { verdict: 'make-extra-effort', letters: [], guide: [], next: 'stay-in', claims: [] },
    'call-first': { verdict: 'set-expectations', letters: [], guide: [], next: 'go-out', claims: [] },
  },
  planned: { letters: [], guide: [] },
};

const recommendation: Shape['recommendations'][string] = {
  verdict: 'set-expectations',
  letters: [],
  guide: [],
  next: 'r0',
  claims: [],
};

/**
 * A sound tree of a given size: questions `q0`, `q1`, … each with the same number of answers, laid out level by level,
 * every answer that has no question left to lead to leading to a recommendation of its own.
 */
export const treeOfSize = (steps: number, answers = 5): Shape => {
  const questionCount = Math.ceil(steps / answers);
  const shape: Shape = {
    start: 'q0',
    questions: {},
    recommendations: {},
    planned: { letters: [], guide: [] },
  };
  let nextQuestion = 1;
  let nextRecommendation = 0;
  for (let index = 0; index < questionCount; index++) {
    const given: Record<string, string> = {};
    for (let answer = 0; answer < answers; answer++) {
      if (nextQuestion < questionCount) given[`a${index}-${answer}`] = `q${nextQuestion++}`;
      else {
        const id = `r${nextRecommendation++}`;
        shape.recommendations[id] = { ...recommendation };
        given[`a${index}-${answer}`] = id;
      }
    }
    shape.questions[`q${index}`] = given;
  }
  return shape;
};

/**
 * Any sound tree: questions lead only to later questions or to recommendations, so there is no cycle; some steps
 * are reached in several ways.
 */
export const anyTree: fc.Arbitrary<Shape> = fc
  .record({ questions: fc.integer({ min: 1, max: 12 }), recommendations: fc.integer({ min: 1, max: 6 }) })
  .chain(({ questions, recommendations }) =>
    fc
      .array(fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), {
        minLength: questions,
        maxLength: questions,
      })
      .map((choices) => {
        const shape: Shape = {
          start: 'q0',
          questions: {},
          recommendations: {},
          planned: { letters: [], guide: [] },
        };
        for (let index = 0; index < recommendations; index++)
          shape.recommendations[`r${index}`] = { ...recommendation };
        for (const [index, targets] of choices.entries()) {
          const later = questions - index - 1;
          shape.questions[`q${index}`] = Object.fromEntries(
            targets.map((choice, answer) => {
              const at = choice % (later + recommendations);
              return [`a${index}-${answer}`, at < later ? `q${index + 1 + at}` : `r${at - later}`];
            }),
          );
        }
        return shape;
      }),
  );

/** A trail through a tree, cut off anywhere: choices are taken modulo the answers there are. */
export const trailThrough = (shape: Shape, choices: readonly number[]): string[] => {
  const trail: string[] = [];
  let at = shape.start;
  for (const choice of choices) {
    const answers = Object.entries(shape.questions[at] ?? {});
    const taken = answers[choice % Math.max(answers.length, 1)];
    if (!taken) break;
    trail.push(taken[0]);
    at = taken[1];
  }
  return trail;
};
