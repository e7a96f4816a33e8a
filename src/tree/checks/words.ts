import { didYouMean } from '../../check/nearest.ts';
import { field, type Problem } from '../../check/problem.ts';
import type { RecommendationWords, Shape, Words } from '../schema.ts';
import { answersOf } from '../tree.ts';
import { recommendationFile, wordsFile } from './files.ts';

interface Keys {
  file: string;
  /** The field that holds the keys; none for the file itself. */
  at?: string;
  required: readonly string[];
  /** Keys that may stand there without being required. */
  allowed?: readonly string[];
  given: readonly string[];
  /** What such a key holds. */
  what: string;
}

/** The keys that a place must have, held against those it has. */
const compare = ({ file, at, required, allowed = [], given, what }: Keys): Problem[] => {
  const fieldOf = (key: string) => (at === undefined ? key : field(at, key));
  const missing = required.filter((key) => !given.includes(key));
  const extra = given.filter((key) => !required.includes(key) && !allowed.includes(key));
  return [
    ...missing.map((key) => ({
      code: 'missing-text',
      file,
      field: fieldOf(key),
      found: 'nothing',
      expected: what,
      advice: 'Write it here, in this language.',
    })),
    ...extra.map((key) => ({
      code: 'extra-text',
      file,
      field: fieldOf(key),
      found: `"${key}"`,
      expected: `only what content/tree.yaml has a place for: ${what}`,
      advice: didYouMean(key, missing, 'Delete it, or give it a place in content/tree.yaml.'),
    })),
  ];
};

/** The words of the questions, held against the shape: every text has its place and every place its text. */
export const questionWords = (shape: Shape, words: Words, language: string): Problem[] => {
  const file = wordsFile(language);
  const questions = compare({
    file,
    at: 'questions',
    required: Object.keys(shape.questions),
    given: Object.keys(words.questions),
    what: 'the words of each question',
  });
  const answers = Object.entries(words.questions)
    .filter(([question]) => Object.hasOwn(shape.questions, question))
    .flatMap(([question, given]) => {
      const known = answersOf(shape, question);
      const ids = known.map(([answer]) => answer);
      const leadsTo = (kind: 'questions' | 'recommendations') =>
        known.filter(([, target]) => Object.hasOwn(shape[kind], target)).map(([answer]) => answer);
      const onward = leadsTo('questions');
      return [
        ...compare({
          file,
          at: field('questions', question, 'answers'),
          required: ids,
          given: Object.keys(given.answers),
          what: 'the words of each answer',
        }),
        ...compare({
          file,
          at: field('questions', question, 'because'),
          required: leadsTo('recommendations'),
          // An answer that is unknown, or leads nowhere, is told elsewhere; its reason is not a second mistake.
          allowed: Object.keys(given.because ?? {}).filter((answer) => !onward.includes(answer)),
          given: Object.keys(given.because ?? {}),
          what: 'a reason for each answer that leads to a recommendation',
        }),
      ];
    });
  return [...questions, ...answers];
};

/** Where a sentence ends, in either language: after Armenian a point ends none. */
const sentenceEnd = /(?:[։?!…]»?|(?<=[\p{Script=Cyrillic}\d»])\.)(?=\s+[\p{Lu}«]|\s*$)/gu;

/** A reason is read before anything is done: two sentences, or three. */
export const whyLength = (file: string, why: string): Problem[] => {
  const count = why.match(sentenceEnd)?.length ?? 0;
  if (count === 2 || count === 3 || why.trim() === '') return [];
  return [
    {
      code: 'why-length',
      file,
      field: 'why',
      found: `${count} sentence${count === 1 ? '' : 's'}`,
      expected: 'two or three sentences',
      advice: count < 2 ? 'Say why in two sentences.' : 'Cut what the steps or the guide say anyway.',
    },
  ];
};

/** The optional words of one recommendation: there if its shape asks for them, absent if not. */
export const recommendationWords = (
  shape: Shape,
  id: string,
  words: Pick<RecommendationWords, 'finish' | 'alternatives'>,
  language: string,
): Problem[] => {
  const recommendation = shape.recommendations[id];
  if (!recommendation) return [];
  const file = recommendationFile(language, id);
  return [
    ...compare({
      file,
      required: recommendation.verdict === 'end-relationship' ? ['finish'] : [],
      given: words.finish ? ['finish'] : [],
      what: 'what to finish before leaving, where the verdict is end-relationship',
    }),
    ...compare({
      file,
      at: 'alternatives',
      required: recommendation.alternatives ?? [],
      given: Object.keys(words.alternatives ?? {}),
      what: 'another way, after each answer named under `alternatives`',
    }),
  ];
};

/** Files of recommendations that the shape does not have. */
export const strayRecommendationFiles = (
  shape: Shape,
  present: readonly string[],
  language: string,
): Problem[] => {
  const known = Object.keys(shape.recommendations);
  const unwritten = known.filter((id) => !present.includes(id));
  return present
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: 'extra-file',
      file: recommendationFile(language, id),
      field: '',
      found: `a file for "${id}"`,
      expected: 'only files of recommendations that content/tree.yaml has',
      advice: didYouMean(id, unwritten, 'Delete it, or add the recommendation to the tree.'),
    }));
};
