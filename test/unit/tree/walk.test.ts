import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trailOf, walk } from '../../../src/tree/walk.ts';
import { anyTree, smallTree, trailThrough } from '../../support/trees.ts';

describe('walk', () => {
  test('an empty trail stands at the first question', () => {
    expect(walk(smallTree, [])).toEqual({
      step: { kind: 'question', id: 'weather' },
      taken: [],
      setAside: [],
    });
  });

  test('a trail leads through questions to a recommendation', () => {
    expect(walk(smallTree, ['rain', 'has-umbrella', 'walk'])).toEqual({
      step: { kind: 'recommendation', id: 'go-out' },
      taken: [
        { question: 'weather', answer: 'rain' },
        { question: 'umbrella', answer: 'has-umbrella' },
        { question: 'plans', answer: 'walk' },
      ],
      setAside: [],
    });
  });

  test('an answer that does not exist is set aside, and what leads on is still taken', () => {
    expect(walk(smallTree, ['rain', 'hail', 'has-umbrella'])).toMatchObject({
      step: { id: 'plans' },
      setAside: ['hail'],
    });
  });

  test('answers after the end are set aside', () => {
    expect(walk(smallTree, ['rain', 'no-umbrella', 'walk'])).toMatchObject({
      step: { id: 'stay-in' },
      setAside: ['walk'],
    });
  });

  test('answers of another way are set aside, those of a shared question kept', () => {
    expect(walk(smallTree, ['sun', 'has-umbrella', 'walk'])).toMatchObject({
      step: { id: 'go-out' },
      setAside: ['has-umbrella'],
    });
  });

  test.each(['constructor', '__proto__', 'toString', '', '../..', '%'])(
    'the address part %j is no answer',
    (part) => {
      expect(walk(smallTree, [part])).toEqual({
        step: { kind: 'question', id: 'weather' },
        taken: [],
        setAside: [part],
      });
    },
  );

  test('a part of a tree that lacks the step says so', () => {
    const part = { ...smallTree, questions: { weather: { sun: 'plans' } } };
    expect(walk(part, ['sun']).step).toBeUndefined();
  });

  test('every trail of any tree is taken whole', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.nat(), { maxLength: 14 }), (tree, choices) => {
        const trail = trailThrough(tree, choices);
        const walked = walk(tree, trail);
        expect(trailOf(walked)).toEqual(trail);
        expect(walked.setAside).toEqual([]);
        expect(walked.step).toBeDefined();
      }),
    );
  });

  test('of any strings at all, what is taken is a trail, and nothing is lost', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.nat(), { maxLength: 14 }),
        fc.array(fc.string()),
        fc.nat(),
        (tree, choices, noise, seed) => {
          const mixed = [...trailThrough(tree, choices)];
          for (const [index, word] of noise.entries())
            mixed.splice((seed * (index + 7)) % (mixed.length + 1), 0, word);
          const { taken, setAside } = walk(tree, mixed);
          const again = walk(tree, trailOf({ taken }));
          expect(again.setAside).toEqual([]);
          expect([...trailOf({ taken }), ...setAside].sort()).toEqual([...mixed].sort());
        },
      ),
    );
  });
});
