import { NavigationRoute, Route, type RouteHandlerCallbackOptions, type Serwist } from 'serwist';
import { isNamedByContents } from '../parts.ts';
import { absolute, digests, openCache, pathOf } from './site.ts';
import { whole } from './whole.ts';

/** Without its query, and without the name that hosts give to the page of a folder. */
export const plain = (url: string): string => url.replace(/[?#].*$/, '').replace(/(?<=\/)index\.html$/, '');

/** A page of ours, shown under an address that has none. */
const pageFor = async (serwist: Serwist, address: string, status: number): Promise<Response> => {
  const page = await serwist.matchPrecache(absolute(address));
  return page ? new Response(page.body, { status, headers: page.headers }) : Response.error();
};

/**
 * Answers with a file of this version that the cache does not have, or not whole, and puts it back. A host that has a
 * newer build already gives another one: the reader may see it, the cache must not.
 */
const mend =
  (serwist: Serwist) =>
  async ({ request, event }: RouteHandlerCallbackOptions): Promise<Response> => {
    const url = plain(request.url);
    const key = serwist.getPrecacheKeyForUrl(url);
    if (key === undefined) return Response.error();
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      const file = await whole(url, response.clone());
      if (!file) return response;
      const copy = file.clone();
      // A full device does not keep it; it is shown all the same.
      event.waitUntil(openCache().then((cache) => cache.put(key, copy).catch(() => undefined)));
      return file;
    } catch {
      return request.mode === 'navigate' ? pageFor(serwist, 'offline/', 503) : Response.error();
    }
  };

/** A page that is not on the list: of a newer version, without its last slash, or none at all. */
const findPage =
  (serwist: Serwist) =>
  async ({ request, url }: RouteHandlerCallbackOptions): Promise<Response> => {
    const slashed = `${plain(url.href)}/`;
    if (digests.has(slashed)) return Response.redirect(slashed + url.search);
    try {
      return await fetch(request);
    } catch {
      return pageFor(serwist, '404.html', 404); // without a network, what is not on the list is not there
    }
  };

/** A file of another version, for a tab that was open before this one took over. */
const fromOlder = async ({ request }: RouteHandlerCallbackOptions): Promise<Response> =>
  (await (await openCache()).match(request, { ignoreSearch: true })) ?? fetch(request);

/** Answers for what the list of this version does not have, or the cache does not have of it. */
export const addAnswers = (serwist: Serwist): void => {
  const isOfSomeVersion = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
    sameOrigin && isNamedByContents(pathOf(url.href));
  serwist.registerRoute(new Route(isOfSomeVersion, fromOlder));
  serwist.registerRoute(new NavigationRoute(findPage(serwist)));
  serwist.setCatchHandler(mend(serwist));
};
