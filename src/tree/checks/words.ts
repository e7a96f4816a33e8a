import { didYouMean } from '../../check/nearest.ts';
import { field, type Problem } from '../../check/problem.ts';
import type { RecommendationWords, Shape, Words } from '../schema.ts';
import { answersOf } from '../tree.ts';
import { recommendationFile, wordsFile } from './files.ts';

/** The keys that one file must have, held against those it has. */
const compare = (
  file: string,
  at: string,
  expected: readonly string[],
  given: readonly string[],
  what: string,
): Problem[] => [
  ...expected
    .filter((key) => !given.includes(key))
    .map((key) => ({
      code: 'missing-text',
      file,
      field: field(...(at ? [at, key] : [key])),
      found: 'nothing',
      expected: `${what}; the shape has "${key}"`,
      advice: 'Write it here, in this language.',
    })),
  ...given
    .filter((key) => !expected.includes(key))
    .map((key) => ({
      code: 'extra-text',
      file,
      field: field(...(at ? [at, key] : [key])),
      found: `"${key}"`,
      expected: `only what the shape has a place for: ${what}`,
      advice: didYouMean(
        key,
        expected.filter((other) => !given.includes(other)),
        'Delete it, or add it to content/tree.yaml.',
      ),
    })),
];

/** The words of the questions, held against the shape: every text has its place and every place its text. */
export const questionWords = (shape: Shape, words: Words, language: string): Problem[] => {
  const file = wordsFile(language);
  const whole = compare(
    file,
    'questions',
    Object.keys(shape.questions),
    Object.keys(words.questions),
    'the words of a question',
  );
  const each = Object.entries(words.questions)
    .filter(([question]) => Object.hasOwn(shape.questions, question))
    .flatMap(([question, { answers, because = {} }]) => {
      const known = answersOf(shape, question);
      const final = known.filter(([, target]) => Object.hasOwn(shape.recommendations, target));
      const at = field('questions', question);
      return [
        ...compare(
          file,
          field(at, 'answers'),
          known.map(([answer]) => answer),
          Object.keys(answers),
          'the words of an answer',
        ),
        ...compare(
          file,
          field(at, 'because'),
          final.map(([answer]) => answer),
          Object.keys(because),
          'a reason for each answer that leads to a recommendation',
        ),
      ];
    });
  return [...whole, ...each];
};

/** The optional words of one recommendation: there if its shape asks for them, absent if not. */
export const recommendationWords = (
  shape: Shape,
  id: string,
  words: RecommendationWords,
  language: string,
): Problem[] => {
  const recommendation = shape.recommendations[id];
  if (!recommendation) return [];
  const file = recommendationFile(language, id);
  const leaving = recommendation.verdict === 'end-relationship';
  return [
    ...compare(
      file,
      '',
      leaving ? ['finish'] : [],
      words.finish ? ['finish'] : [],
      'what to finish before leaving, where the verdict is end-relationship',
    ),
    ...compare(
      file,
      'alternatives',
      recommendation.alternatives ?? [],
      Object.keys(words.alternatives ?? {}),
      'another way after an answer',
    ),
  ];
};

/** Files of recommendations that the shape does not have. */
export const strayRecommendationFiles = (shape: Shape, ids: readonly string[], language: string): Problem[] =>
  ids
    .filter((id) => !Object.hasOwn(shape.recommendations, id))
    .map((id) => ({
      code: 'extra-file',
      file: recommendationFile(language, id),
      field: '',
      found: `a file for "${id}"`,
      expected: 'only files of recommendations that content/tree.yaml has',
      advice: didYouMean(
        id,
        Object.keys(shape.recommendations).filter((other) => !ids.includes(other)),
        'Delete it, or add the recommendation to the tree.',
      ),
    }));
