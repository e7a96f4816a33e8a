import type { OfflineList } from '../list.ts';
import { partOf, type Part } from '../parts.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: `src/integrations/offline.ts`. */
declare const __OFFLINE_LIST__: OfflineList;

export const list = __OFFLINE_LIST__;

/** The top of the site: `https://example.org/guide/`. */
const { scope } = self.registration;

/** Other sites may live on this origin: the scope in its name makes the cache ours alone. */
export const cacheName = `difficult-client ${scope}`;
export const openCache = (): Promise<Cache> => caches.open(cacheName);

export const absolute = (address: string): string => new URL(address, scope).href;

/** The path of an address from the top of the site, without its query. */
export const pathOf = (url: string): string => new URL(url).pathname.slice(new URL(scope).pathname.length);

/** The files of this version, by their absolute addresses. */
export const digests: ReadonlyMap<string, string> = new Map(
  list.files.map(([address, digest]) => [absolute(address), digest]),
);

/** The absolute addresses of the files of some parts. */
export const filesOf = (parts: readonly Part[]): string[] =>
  list.files.filter(([address]) => parts.includes(partOf(address))).map(([address]) => absolute(address));
