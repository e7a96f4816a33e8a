import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../../src/tree/checks/shape.ts';
import { longestTrail } from '../../../src/tree/checks/ways.ts';
import type { Shape } from '../../../src/tree/schema.ts';
import { everyTrail } from '../../../src/tree/trails.ts';
import { anyTree, smallTree, treeOfSize } from '../../support/trees.ts';

const codes = (shape: Shape): string[] => checkShape(shape).map(({ code }) => code);

test('a sound tree has no problem, however large', () => {
  expect(codes(smallTree)).toEqual([]);
  expect(codes(treeOfSize(10_000))).toEqual([]);
});

test('a chain of ten thousand questions is too long, and overflows nothing', () => {
  const shape: Shape = { ...structuredClone(smallTree), start: 'q0', questions: {} };
  for (let index = 0; index < 10_000; index++) {
    shape.questions[`q${index}`] = {
      [`on-${index}`]: index < 9_999 ? `q${index + 1}` : 'go-out',
      [`out-${index}`]: index % 2 === 0 ? 'stay-in' : 'call-first',
    };
  }
  expect(codes(shape)).toEqual(['trail-too-long']);
  expect(checkShape(shape)[0]?.found).toContain('a trail of 10000 answers: on-0 / on-1 /');
});

describe('of any tree', () => {
  test('the longest trail is told rightly', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const longest = Math.max(...[...everyTrail(tree)].map(({ trail }) => trail.length));
        const told = checkShape(tree).find(({ code }) => code === 'trail-too-long');
        expect(told === undefined).toBe(longest <= longestTrail);
        if (told) expect(told.found).toContain(`a trail of ${longest} answers`);
      }),
      { numRuns: 40 },
    );
  });

  test('exactly the steps that no trail reaches are told', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const reached = new Set([...everyTrail(tree)].map(({ step }) => step.id));
        const all = [...Object.keys(tree.questions), ...Object.keys(tree.recommendations)];
        const told = checkShape(tree).filter(({ code }) => code === 'unreachable');
        expect(told.map(({ field }) => field.split(' › ')[1])).toEqual(all.filter((id) => !reached.has(id)));
      }),
      { numRuns: 40 },
    );
  });

  test('an answer turned back to an earlier question is told as a cycle', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (tree, pick) => {
        const trails = [...everyTrail(tree)].filter(
          ({ trail, step }) => trail.length > 0 && step.kind === 'question',
        );
        const chosen = trails[pick % trails.length];
        if (!chosen) return;
        const shape = structuredClone(tree);
        const answers = shape.questions[chosen.step.id] ?? {};
        const [answer = ''] = Object.keys(answers);
        answers[answer] = shape.start;
        expect(codes(shape)).toContain('cycle');
      }),
      { numRuns: 40 },
    );
  });
});
