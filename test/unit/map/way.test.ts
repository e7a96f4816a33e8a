import { expect, test } from 'vitest';
import { trailInFragment, trailTo, wayOf } from '../../../src/map/way.ts';
import { smallTree } from '../../support/trees.ts';

test('a trail in the fragment marks the steps passed and the one reached', () => {
  expect(wayOf(smallTree, trailInFragment('#rain/has-umbrella'))).toEqual({
    trail: ['rain', 'has-umbrella'],
    steps: ['weather', 'umbrella', 'plans'],
    here: 'plans',
  });
});

test('what does not lie on a way is left out', () => {
  expect(wayOf(smallTree, trailInFragment('#rain/no-such-answer'))).toMatchObject({
    trail: ['rain'],
    here: 'umbrella',
  });
});

test.each(['', '#', '#list', '#constructor', '#rain%2Fhas-umbrella', '#%E0%A4%A'])(
  'the fragment "%s" marks nothing',
  (hash) => {
    expect(wayOf(smallTree, trailInFragment(hash))).toBeUndefined();
  },
);

test('a click goes on from the reader’s own answers, or on the shortest way from the start', () => {
  expect(trailTo(smallTree, ['rain', 'has-umbrella'], 'go-out')).toEqual(['rain', 'has-umbrella', 'walk']);
  expect(trailTo(smallTree, ['rain', 'has-umbrella'], 'umbrella')).toEqual(['rain']);
  expect(trailTo(smallTree, [], 'go-out')).toEqual(['sun', 'walk']);
});
