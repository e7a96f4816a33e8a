import type { Shape } from './schema.ts';

/** The part of the shape that walking needs: all of it in the build, a part of it in the browser. */
export type Tree = Pick<Shape, 'start' | 'questions'> & {
  recommendations: Record<string, Pick<Shape['recommendations'][string], 'verdict' | 'next'>>;
};

/** A question or a recommendation: where a trail can stand. */
export interface Step {
  kind: 'question' | 'recommendation';
  id: string;
}

/** The answers given so far, in order. */
export type Trail = readonly string[];

/**
 * The value of a key that the record itself holds. Ids come from addresses, and an address may well say
 * `constructor`: a plain look-up would find what every object inherits.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The answers of a question, each with what it leads to; none where there is no such question. */
export const answersOf = (tree: Tree, question: string): [answer: string, target: string][] =>
  Object.entries(own(tree.questions, question) ?? {});

/** What an id stands for, or undefined where the tree (or the part of it at hand) does not hold it. */
export const stepOf = (tree: Tree, id: string): Step | undefined => {
  if (Object.hasOwn(tree.questions, id)) return { kind: 'question', id };
  if (Object.hasOwn(tree.recommendations, id)) return { kind: 'recommendation', id };
  return undefined;
};
