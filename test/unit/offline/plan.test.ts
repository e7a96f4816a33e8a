import { describe, expect, test } from 'vitest';
import { isMetered } from '../../../src/offline/page/metered.ts';
import { isAllReady, isReady, planFor, sizeOf } from '../../../src/offline/page/plan.ts';
import type { Status } from '../../../src/offline/messages.ts';
import { parts, type Part } from '../../../src/offline/parts.ts';

const status = (...ready: Part[]): Status => ({
  version: '0123456789',
  parts: Object.fromEntries(
    parts.map((part, index) => [part, { wire: 10 ** index, ready: ready.includes(part) }]),
  ) as Status['parts'],
});

describe('what to download', () => {
  test('all that is missing, unasked, where bytes cost nothing', () => {
    expect(planFor(status(), 'hy', false)).toEqual({ unasked: ['shared', 'hy', 'kk'], asked: [] });
    expect(planFor(status('shared', 'hy'), undefined, false)).toEqual({ unasked: ['kk'], asked: [] });
  });

  test('the language of the page first, and the rest if the reader wants it, where they do', () => {
    expect(planFor(status(), 'kk', true)).toEqual({ unasked: ['shared', 'kk'], asked: ['hy'] });
    expect(planFor(status('shared', 'kk'), 'kk', true)).toEqual({ unasked: [], asked: ['hy'] });
    expect(planFor(status('shared'), undefined, true)).toEqual({ unasked: [], asked: ['hy', 'kk'] });
  });

  test('nothing where all is there', () => {
    const all = status('shared', 'hy', 'kk');
    expect(planFor(all, 'hy', true)).toEqual({ unasked: [], asked: [] });
    expect(isAllReady(all)).toBe(true);
  });

  test('a language is ready with what all pages need, and not before', () => {
    expect(isReady(status('hy', 'kk'), 'hy')).toBe(false);
    expect(isReady(status('shared', 'hy'), 'hy')).toBe(true);
    expect(isAllReady(status('shared', 'hy'))).toBe(false);
  });

  test('its size is the sum of its parts', () => {
    expect(sizeOf(status(), ['shared', 'kk'])).toBe(101);
    expect(sizeOf(status())).toBe(111);
  });
});

test.each([
  [undefined, false],
  [{}, false],
  [{ saveData: false, effectiveType: '4g' }, false],
  [{ saveData: true, effectiveType: '4g' }, true],
  [{ type: 'wifi', effectiveType: '3g' }, false],
  [{ type: 'cellular', effectiveType: '4g' }, true],
  [{ effectiveType: '2g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
])('a connection that says %j is metered: %s', (connection, expected) =>
  expect(isMetered(connection)).toBe(expected),
);
