import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { box, boxesOf, type Box } from '../../../src/map/boxes.ts';
import { layOut, type Layout } from '../../../src/map/layout.ts';
import { lineThrough } from '../../../src/map/line.ts';
import type { Shape } from '../../../src/tree/schema.ts';
import { bookFor } from '../../support/content.ts';
import { anyTree, smallTree } from '../../support/trees.ts';

const measure = (text: string) => text.length * 9;
const boxesFor = (shape: Shape): Box[] =>
  boxesOf(bookFor(shape, 'hy'), { ask: measure, answer: measure, verdict: measure });

const overlap = (one: Layout['boxes'][number], other: Layout['boxes'][number]): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Everything that a drawing of this tree must not do. */
const faults = (shape: Shape, { boxes, edges, width, height }: Layout): string[] => {
  const places = new Map(boxes.map((one) => [one.id, one]));
  const answers = Object.values(shape.questions).flatMap((given) => Object.entries(given));
  return [
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (overlap(one, other) ? [`${one.id} lies on ${other.id}`] : [])),
    ),
    ...boxes.flatMap(({ id, x, y, ...one }) =>
      x < 0 || y < 0 || x + one.width > width || y + one.height > height ? [`${id} is cut off`] : [],
    ),
    ...edges.flatMap(({ answer, target, points }) => {
      const end = points.at(-1);
      const goal = places.get(target);
      const meets =
        end && goal && Math.abs(end.x - goal.x) < 1 && end.y > goal.y && end.y < goal.y + goal.height;
      return meets ? [] : [`the line of ${answer} does not meet ${target}`];
    }),
    ...(JSON.stringify(edges.map(({ answer, target }) => [answer, target]).sort()) ===
    JSON.stringify([...answers].sort())
      ? []
      : ['not every answer has one line']),
  ];
};

describe('boxes', () => {
  const boxes = boxesFor(smallTree);

  test('every question, answer and recommendation is there once', () => {
    expect(boxes.map(({ id }) => id)).toEqual([
      ...Object.keys(smallTree.questions),
      ...Object.keys(smallTree.recommendations),
    ]);
    const rows = boxes.flatMap((one) => (one.kind === 'question' ? one.rows : []));
    expect(rows.map(({ answer, target }) => [answer, target])).toEqual(
      Object.values(smallTree.questions).flatMap((given) => Object.entries(given)),
    );
  });

  test('every text is whole, and each of its lines lies within the box', () => {
    const book = bookFor(smallTree, 'hy');
    for (const one of boxes) {
      const words =
        one.kind === 'question' ? book.questions[one.id]?.ask : book.recommendations[one.id]?.title;
      expect(one.lines.join(' ')).toBe(words);
      const rows = one.kind === 'question' ? one.rows : [];
      for (const line of [...one.lines, ...rows.flatMap(({ lines }) => lines)]) {
        expect(measure(line)).toBeLessThanOrEqual(box.width - 2 * box.side);
      }
    }
  });

  test('rows follow one another and end where the box ends', () => {
    for (const one of boxes) {
      if (one.kind !== 'question') continue;
      const ends = one.rows.map(({ y, height }) => y + height);
      expect(one.rows.slice(1).map(({ y }) => y)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(one.height);
    }
  });
});

describe('layout', () => {
  let layout: Layout;
  beforeAll(async () => {
    layout = await layOut(boxesFor(smallTree));
  });

  test('no box lies on another or is cut off, and every line meets its box', () => {
    expect(faults(smallTree, layout)).toEqual([]);
  });

  test('what an answer leads to stands to the right of its question', () => {
    const places = new Map(layout.boxes.map((one) => [one.id, one]));
    for (const [question, answers] of Object.entries(smallTree.questions)) {
      for (const target of Object.values(answers)) {
        expect(places.get(target)?.x).toBeGreaterThan(places.get(question)?.x ?? Infinity);
      }
    }
  });

  test('so it is with any tree', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        expect(faults(tree, await layOut(boxesFor(tree)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a line', () => {
  test('turns in a curve and ends in a head', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 60 },
    ];
    expect(lineThrough(points)).toBe('M0 0L30 0Q40 0 40 10L40 60m-7-5 7 5-7 5');
  });

  test('keeps between close corners', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 8 },
      { x: 80, y: 8 },
    ];
    expect(lineThrough(points)).toBe('M0 0L36 0Q40 0 40 4L40 4Q40 8 44 8L80 8m-7-5 7 5-7 5');
  });
});
