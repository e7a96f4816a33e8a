import { answerText, type Book } from '../tree/book.ts';
import type { Verdict } from '../tree/schema.ts';
import { answersOf, own } from '../tree/tree.ts';
import { wrap, type Measure } from './wrap.ts';

/** What the texts of the picture are set in; styles/map-picture.css says the same. */
export const type = {
  ask: { size: 15.5, line: 21 },
  answer: { size: 14.5, line: 20 },
  verdict: { size: 13, line: 18 },
} as const;
export type TextStyle = keyof typeof type;

/** The measures of a box, in units of the picture: one is a CSS pixel at 100 %. */
export const box = { width: 250, side: 14, edge: 11, row: 8, mark: 24 } as const;

export interface Row {
  answer: string;
  target: string;
  lines: string[];
  y: number;
  height: number;
}

interface BoxBase {
  id: string;
  lines: string[];
  width: number;
  height: number;
}

/** A question with its answers as rows; the line of an answer leaves from its own row. */
export interface QuestionBox extends BoxBase {
  kind: 'question';
  rows: Row[];
}

export interface RecommendationBox extends BoxBase {
  kind: 'recommendation';
  verdict: Verdict;
}

export type Box = QuestionBox | RecommendationBox;

const inner = box.width - 2 * box.side;

/**
 * Every question and recommendation of a book as a box as large as its words need, in the order of the file.
 *
 * @param measure how wide a text is in each of the picture's styles
 */
export const boxesOf = (book: Book, measure: Record<TextStyle, Measure>): Box[] => {
  const { tree } = book;
  const question = (id: string): QuestionBox => {
    const lines = wrap(own(book.questions, id)?.ask ?? '', inner, measure.ask);
    let y = 2 * box.edge + lines.length * type.ask.line;
    const rows = answersOf(tree, id).map(([answer, target]): Row => {
      const words = wrap(answerText(book, id, answer) ?? '', inner, measure.answer);
      const row = { answer, target, lines: words, y, height: words.length * type.answer.line + 2 * box.row };
      y += row.height;
      return row;
    });
    return { kind: 'question', id, lines, rows, width: box.width, height: y };
  };
  const recommendation = (id: string, verdict: Verdict): RecommendationBox => {
    const lines = wrap(own(book.recommendations, id)?.title ?? '', inner, measure.ask);
    const height = 2 * box.edge + box.mark + lines.length * type.ask.line;
    return { kind: 'recommendation', id, verdict, lines, width: box.width, height };
  };
  return [
    ...Object.keys(tree.questions).map(question),
    ...Object.entries(tree.recommendations).map(([id, { verdict }]) => recommendation(id, verdict)),
  ];
};
