import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierAnswer, move, type Position } from '../../../src/tree/move.ts';
import { walk } from '../../../src/tree/walk.ts';
import { anyTree, smallTree, trailThrough } from '../../support/trees.ts';

const at = (trail: string[], later: string[] = []): Position => ({ trail, later });

describe('move', () => {
  test('a first answer leads one step on', () => {
    expect(move(smallTree, at(['rain']), ['rain', 'has-umbrella'])).toEqual(at(['rain', 'has-umbrella']));
  });

  test('going back remembers the answers beyond, the latest first come first', () => {
    expect(move(smallTree, at(['rain', 'has-umbrella', 'walk'], ['snow']), ['rain'])).toEqual(
      at(['rain'], ['has-umbrella', 'walk', 'snow']),
    );
  });

  test('changing an answer keeps the later ones that still lie on the way', () => {
    const back = move(smallTree, at(['rain', 'has-umbrella', 'walk']), []);
    expect(move(smallTree, back, ['sun'])).toMatchObject({
      trail: ['sun', 'walk'],
      change: { kept: ['walk'], setAside: ['has-umbrella'] },
    });
  });

  test('undo brings back every answer', () => {
    const back = move(smallTree, at(['rain', 'has-umbrella', 'walk']), []);
    const changed = move(smallTree, back, ['snow']);
    expect(changed).toMatchObject({
      trail: ['snow'],
      change: { kept: [], setAside: ['has-umbrella', 'walk'] },
    });
    expect(changed.change?.undo?.trail).toEqual(['rain', 'has-umbrella', 'walk']);
  });

  test('choosing the earlier answer again brings back every answer too', () => {
    const changed = move(smallTree, move(smallTree, at(['rain', 'has-umbrella', 'walk']), []), ['snow']);
    const again = move(smallTree, move(smallTree, changed, []), ['rain']);
    expect(again).toMatchObject({ trail: ['rain', 'has-umbrella', 'walk'] });
  });

  test('a first answer gives no other answers, even where one is remembered further on', () => {
    const elsewhere = at(['rain'], ['walk']);
    expect(move(smallTree, elsewhere, ['rain', 'has-umbrella'])).toEqual(
      at(['rain', 'has-umbrella'], ['walk']),
    );
  });

  test('a change with nothing behind it needs no notice', () => {
    const back = move(smallTree, at(['sun', 'walk']), ['sun']);
    expect(move(smallTree, back, ['sun', 'read'])).toEqual(at(['sun', 'read'], ['walk']));
  });

  test('going elsewhere is a fresh start', () => {
    expect(move(smallTree, at(['rain'], ['walk']), ['snow', 'has-boots'])).toEqual(at(['snow', 'has-boots']));
  });

  test('of any tree: back to any step and the same answers again end where they began', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
        fc.nat(),
        (tree, choices, cut) => {
          const trail = trailThrough(tree, choices);
          const start = trail.slice(0, cut % trail.length);
          const back = move(tree, at(trail), start);
          expect(back.trail).toEqual(start);
          expect(move(tree, back, trail.slice(0, start.length + 1)).trail).toEqual(trail);
        },
      ),
    );
  });

  test('of any tree: after any change the trail is sound and no answer is forgotten', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
        fc.nat(),
        fc.nat(),
        (tree, choices, cut, other) => {
          const trail = trailThrough(tree, choices);
          const start = trail.slice(0, cut % trail.length);
          const question = walk(tree, start).step?.id ?? '';
          const answers = Object.keys(tree.questions[question] ?? {});
          const answer = answers[other % answers.length] ?? '';
          const moved = move(tree, move(tree, at(trail), start), [...start, answer]);
          expect(walk(tree, moved.trail).setAside).toEqual([]);
          expect(new Set([...moved.trail, ...moved.later])).toEqual(new Set([...trail, answer]));
          if (moved.change?.undo) expect(moved.change.undo.trail).toEqual(trail);
        },
      ),
    );
  });
});

test('earlierAnswer finds the latest of several answers to a question', () => {
  expect(earlierAnswer(smallTree, 'plans', ['snow', 'read', 'walk'])).toBe('read');
  expect(earlierAnswer(smallTree, 'boots', ['snow', 'read'])).toBeUndefined();
});
