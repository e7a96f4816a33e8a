import type { Book } from './book.ts';
import { answersOf, stepOf, type Tree } from './tree.ts';

/** How many steps one chapter holds at most, beside the questions that lead to it. Our own tree is one chapter. */
export const chapterSize = 300;

const parentsOf = (tree: Tree): Map<string, string> => {
  const parents = new Map<string, string>();
  for (const question of Object.keys(tree.questions)) {
    for (const [, target] of answersOf(tree, question))
      if (!parents.has(target)) parents.set(target, question);
  }
  return parents;
};

/**
 * Divides a tree so that what a reader loads does not grow with it: groups of steps that lie together,
 * each with the questions on one way to it, so that a trail can be walked from the start. Linear in the
 * number of answers.
 *
 * @returns lists of step ids; every step that can be reached stands in at least one
 */
export const divide = (tree: Tree, size = chapterSize): string[][] => {
  const parents = parentsOf(tree);
  const placed = new Set<string>();
  const chapters: string[][] = [];
  const roots = [tree.start];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    if (placed.has(root) || !stepOf(tree, root)) continue;
    const chapter: string[] = [];
    const front = [root];
    for (let at = 0; at < front.length; at++) {
      const id = front[at];
      if (id === undefined || placed.has(id)) continue;
      if (chapter.length === size) {
        roots.push(id);
        continue;
      }
      placed.add(id);
      chapter.push(id);
      front.push(...answersOf(tree, id).map(([, target]) => target));
    }
    const way: string[] = [];
    for (let id = parents.get(root); id !== undefined; id = parents.get(id)) way.unshift(id);
    chapters.push([...way, ...chapter]);
  }
  return chapters;
};

const pick = <Value>(record: Record<string, Value>, ids: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));

/** The part of a book that a chapter holds. Its questions keep all their answers, also those that lead out of it. */
export const chapterOf = (book: Book, steps: readonly string[]): Book => {
  const ids = new Set(steps);
  return {
    tree: {
      start: book.tree.start,
      questions: pick(book.tree.questions, ids),
      recommendations: pick(book.tree.recommendations, ids),
    },
    questions: pick(book.questions, ids),
    recommendations: pick(book.recommendations, ids),
  };
};
