import type { Serwist } from 'serwist';
import { isNamedByContents, type Part } from '../parts.ts';
import { filesOf, list, openCache, pathOf } from './site.ts';
import { whole } from './whole.ts';

/** How many files are fetched at a time: few, because the reader reads on meanwhile. */
const atOnce = 6;

/** A host may let pages be cached for a while; what is kept must be of this version. */
const requestFor = (url: string): Request =>
  new Request(url, { cache: isNamedByContents(pathOf(url)) ? 'default' : 'no-cache', priority: 'low' });

/** Asks before it downloads, so that a full device does not download in vain at every visit. */
const assertRoom = async (parts: readonly Part[]): Promise<void> => {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  const needed = parts.reduce((sum, part) => sum + list.parts[part].size, 0);
  if (quota !== undefined && quota - usage < needed) throw new Error('no room on this device');
};

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Puts all files of some parts into the cache, but for those that are there already. Older versions lie in the same
 * cache under other keys and are not touched. What was fetched before a failure serves the next attempt, unless the
 * device is full: then it is given back.
 *
 * @throws where a file cannot be had whole, or the device has no room
 */
export const fill = async (serwist: Serwist, parts: readonly Part[]): Promise<void> => {
  await assertRoom(parts);
  const cache = await openCache();
  const before = new Set((await cache.keys()).map(({ url }) => url));
  const missing = filesOf(parts);

  const keep = async (url: string): Promise<void> => {
    const key = serwist.getPrecacheKeyForUrl(url) ?? url;
    const present = await cache.match(key);
    if (present && (await whole(url, present))) return;
    const file = await whole(url, await fetch(requestFor(url)));
    if (!file) throw new Error(`cut short, or not of this version: ${url}`);
    await cache.put(key, file);
  };
  const takeTurns = async (): Promise<void> => {
    for (let url = missing.pop(); url !== undefined; url = missing.pop()) await keep(url);
  };
  const turns = Array.from({ length: atOnce }, () =>
    takeTurns().catch((error: unknown) => {
      missing.length = 0; // nobody goes on
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(turns)).find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return;
  if (isFull(failed.reason))
    for (const key of await cache.keys()) if (!before.has(key.url)) await cache.delete(key);
  throw failed.reason;
};
