import type { Serwist } from 'serwist';
import { forget, isNote, note, recall } from './notes.ts';
import { openCache } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * A tab that was open before this version took over shows a page of an older one, which may still ask for its own data and
 * scripts. Their names change with their contents, so they are kept, and given to it, until the last such tab is gone.
 */

const openTabs = async (): Promise<string[]> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);

export const noteOldTabs = async (): Promise<void> => note('tabs', await openTabs());

/**
 * Deletes what only older versions needed: from our own cache, once, and only when nobody is left who might ask for it.
 */
export const tidy = async (serwist: Serwist): Promise<void> => {
  const old = await recall('tabs');
  const open = new Set(await openTabs());
  if (!old || old.some((tab) => open.has(tab))) return;
  // A newer version has its files in the same cache; it tidies when its turn has come.
  if (self.registration.installing ?? self.registration.waiting) return;
  const ours = new Set(serwist.getUrlsToPrecacheKeys().values());
  const cache = await openCache();
  for (const key of await cache.keys()) if (!ours.has(key.url) && !isNote(key.url)) await cache.delete(key);
  await forget('tabs');
};
