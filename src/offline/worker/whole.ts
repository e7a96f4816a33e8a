import type { SerwistPlugin } from 'serwist';
import { digests } from './site.ts';

const digestOf = async (body: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '');

/**
 * Holds a response against the list: a page cut short, of a newer build, or of the login page of a network is none of
 * ours, and neither is what a device has spoiled.
 *
 * @returns the file as the build made it, whatever status the host gave it; null where it is anything else
 */
export const whole = async (url: string, response: Response): Promise<Response | null> => {
  const expected = digests.get(withoutQuery(url));
  if (expected === undefined) return null;
  try {
    const body = await response.arrayBuffer();
    if (!(await digestOf(body)).startsWith(expected)) return null;
    return new Response(body, { headers: response.headers });
  } catch {
    return null; // the body ended early or cannot be read
  }
};

/** Lets nothing but whole files out of the cache. */
export const wholeFilesOnly: SerwistPlugin = {
  cachedResponseWillBeUsed: ({ request, cachedResponse }) =>
    cachedResponse ? whole(request.url, cachedResponse) : null,
};
