import type { QuestionWords, RecommendationWords } from './schema.ts';
import { own, type Tree } from './tree.ts';

/**
 * The tree with its words in one language: all that a step page shows. The build has the whole of it, the
 * browser a chapter (chapters.ts).
 */
export interface Book {
  tree: Tree;
  questions: Record<string, QuestionWords>;
  recommendations: Record<string, BookRecommendation>;
}

/** A page elsewhere on the site. */
export interface Link {
  slug: string;
  title: string;
}

export interface BookRecommendation extends RecommendationWords {
  /** Only letters and guide sections that are written, so that a page never links to nothing. */
  letters: Link[];
  guide: Link[];
}

/** What an answer says, or undefined where the book does not hold it. */
export const answerText = (book: Book, question: string, answer: string): string | undefined =>
  own(own(book.questions, question)?.answers ?? {}, answer);

export interface NamedAnswer {
  answer: string;
  text: string;
}

/** What each of these answers says; answers that the book does not hold are left out. */
export const namedAnswers = (book: Book, answers: readonly string[]): NamedAnswer[] => {
  const texts = new Map(
    Object.values(book.questions).flatMap((question) => Object.entries(question.answers)),
  );
  return answers.flatMap((answer) => {
    const text = texts.get(answer);
    return text === undefined ? [] : [{ answer, text }];
  });
};
