import { answerText, type Book, type Link, type NamedAnswer } from './book.ts';
import type { Verdict } from './schema.ts';
import { answersOf, own, type Trail } from './tree.ts';
import { nearestTrail } from './trails.ts';
import { trailOf, walk, type Taken } from './walk.ts';

/** An answer given, with its question, as the page lists it. */
export interface PastAnswer extends NamedAnswer {
  ask: string;
  /** How many other answers there were. */
  others: number;
}

interface StepBase {
  id: string;
  trail: string[];
  past: PastAnswer[];
  /** The heading of the page. */
  heading: string;
}

export interface QuestionView extends StepBase {
  kind: 'question';
  hint: string;
  points: string[];
  answers: NamedAnswer[];
}

export interface RecommendationView extends StepBase {
  kind: 'recommendation';
  verdict: Verdict;
  why: string;
  /** Why the last answer leads here. */
  because: string | undefined;
  steps: string[];
  finish: string[];
  unfit: string;
  note: string | undefined;
  /** Another way, open after the last answer. */
  alternative: string | undefined;
  letters: Link[];
  guide: Link[];
  next: { when: string; heading: string; verdict: Verdict; trail: string[] } | undefined;
}

/** One step page: everything its component shows, and nothing of any other step. */
export type StepView = QuestionView | RecommendationView;

const pastAnswers = (book: Book, taken: readonly Taken[]): PastAnswer[] | undefined => {
  const past = taken.map(({ question, answer }) => ({
    answer,
    ask: own(book.questions, question)?.ask,
    text: answerText(book, question, answer),
    others: answersOf(book.tree, question).length - 1,
  }));
  const isKnown = (one: (typeof past)[number]): one is PastAnswer =>
    one.ask !== undefined && one.text !== undefined;
  return past.every(isKnown) ? past : undefined;
};

const questionView = (book: Book, base: Omit<StepBase, 'heading'>): QuestionView | undefined => {
  const words = own(book.questions, base.id);
  if (!words) return undefined;
  const answers = answersOf(book.tree, base.id).map(([answer]) => ({
    answer,
    text: answerText(book, base.id, answer) ?? '',
  }));
  return {
    kind: 'question',
    ...base,
    heading: words.ask,
    hint: words.hint,
    points: words.points ?? [],
    answers,
  };
};

const recommendationView = (
  book: Book,
  base: Omit<StepBase, 'heading'>,
  last: Taken | undefined,
): RecommendationView | undefined => {
  const shape = own(book.tree.recommendations, base.id);
  const words = own(book.recommendations, base.id);
  if (!shape || !words) return undefined;
  const next = shape.next === undefined ? undefined : nextView(book, base.trail, shape.next, words.next);
  // A book that lacks the next recommendation must not show this one: its page, built from the whole book, does.
  if (shape.next !== undefined && !next) return undefined;
  const { why, steps, unfit, letters, guide } = words;
  return {
    kind: 'recommendation',
    ...base,
    heading: words.title,
    verdict: shape.verdict,
    why,
    because: last && own(own(book.questions, last.question)?.because ?? {}, last.answer),
    steps,
    finish: words.finish ?? [],
    unfit,
    note: words.note,
    alternative: last && own(words.alternatives ?? {}, last.answer),
    letters,
    guide,
    next,
  };
};

const nextView = (book: Book, near: Trail, id: string, when: string): RecommendationView['next'] => {
  const trail = nearestTrail(book.tree, near, id);
  const shape = own(book.tree.recommendations, id);
  const words = own(book.recommendations, id);
  return trail && shape && words && { when, heading: words.title, verdict: shape.verdict, trail };
};

/**
 * What the page of a trail shows. The build and the browser both ask this function, so a step looks the same
 * however it was reached.
 *
 * @returns undefined where the trail is not one of the tree, or the book does not hold all its words
 */
export const stepView = (book: Book, trail: Trail): StepView | undefined => {
  const way = walk(book.tree, trail);
  const past = pastAnswers(book, way.taken);
  if (!way.step || !past || way.setAside.length > 0) return undefined;
  const base = { id: way.step.id, trail: trailOf(way), past };
  return way.step.kind === 'question'
    ? questionView(book, base)
    : recommendationView(book, base, way.taken.at(-1));
};
