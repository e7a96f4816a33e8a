import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyTrail, nearestTrail, shortestTrail } from '../../../src/tree/trails.ts';
import { walk } from '../../../src/tree/walk.ts';
import { anyTree, smallTree, trailThrough } from '../../support/trees.ts';

describe('everyTrail', () => {
  test('lists each trail once, the empty one first, in the order of the file', () => {
    expect([...everyTrail(smallTree)].map(({ trail }) => trail.join('/'))).toEqual([
      '',
      'rain',
      'rain/has-umbrella',
      'rain/has-umbrella/walk',
      'rain/has-umbrella/read',
      'rain/has-umbrella/friend',
      'rain/no-umbrella',
      'sun',
      'sun/walk',
      'sun/read',
      'sun/friend',
      'snow',
      'snow/has-boots',
      'snow/no-boots',
    ]);
  });

  test('names the step that walking leads to', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const { trail, step } of everyTrail(tree)) expect(walk(tree, trail).step).toEqual(step);
      }),
      { numRuns: 30 },
    );
  });
});

describe('shortestTrail', () => {
  test('finds the way with the fewest answers', () => {
    expect(shortestTrail(smallTree, 'weather', 'call-first')).toEqual(['sun', 'friend']);
    expect(shortestTrail(smallTree, 'weather', 'weather')).toEqual([]);
  });

  test('finds none where there is none', () => {
    expect(shortestTrail(smallTree, 'boots', 'call-first')).toBeUndefined();
  });
});

describe('nearestTrail', () => {
  test('keeps the story of the reader: a longer way that shares the start comes before a shorter one', () => {
    expect(nearestTrail(smallTree, ['rain', 'has-umbrella', 'walk'], 'call-first')).toEqual([
      'rain',
      'has-umbrella',
      'friend',
    ]);
  });

  test('goes back only as far as it must', () => {
    expect(nearestTrail(smallTree, ['rain', 'has-umbrella', 'walk'], 'stay-in')).toEqual([
      'rain',
      'has-umbrella',
      'read',
    ]);
    expect(nearestTrail(smallTree, ['snow', 'has-boots'], 'call-first')).toEqual(['sun', 'friend']);
  });

  test('of any tree: ends at the target, and no way that keeps more answers does', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.nat(), { maxLength: 14 }), fc.nat(), (tree, choices, pick) => {
        const near = trailThrough(tree, choices);
        const all = [...everyTrail(tree)].filter(({ step }) => step.kind === 'recommendation');
        const target = all[pick % all.length];
        if (!target || walk(tree, near).step?.id === target.step.id) return;
        const shared = (trail: readonly string[]) => {
          const first = trail.findIndex((answer, index) => answer !== near[index]);
          return first === -1 ? trail.length : first;
        };
        const found = nearestTrail(tree, near, target.step.id) ?? [];
        expect(walk(tree, found)).toMatchObject({ step: target.step, setAside: [] });
        const ends = all.filter(({ step }) => step.id === target.step.id).map(({ trail }) => trail);
        const best = Math.max(...ends.map(shared));
        expect(shared(found)).toBe(best);
        expect(found.length).toBe(
          Math.min(...ends.filter((trail) => shared(trail) === best).map((trail) => trail.length)),
        );
      }),
    );
  });
});
