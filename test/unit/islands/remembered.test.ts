import { expect, test, vi } from 'vitest';
import { recallTicks, rememberTicks } from '../../../src/islands/remembered.ts';

test('ticks that no item of the list has are not counted', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  rememberTicks('list', [3, -1, 0, 7, 0]);
  expect(recallTicks('list', 5)).toEqual([3, 0]);
  expect(recallTicks('another', 5)).toEqual([]);
  vi.unstubAllGlobals();
});
