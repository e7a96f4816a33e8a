import { get as request, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedAnew, hashedFolders, keptForEver, securityHeaders } from '../../src/hosting/headers.ts';
import { startCaddy, type WebServer } from '../support/caddy.ts';
import { builtFiles, dist, readBuilt } from '../support/dist.ts';

/** The site behind Caddy, with the configuration that the build made: what a browser gets over the wire. */
let server: WebServer;
beforeAll(async () => {
  server = await startCaddy(dist);
}, 300_000); // Caddy may have to be installed first
afterAll(() => server?.stop());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as it is, with no help of a client that unpacks or follows. */
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(server.origin + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

const files = builtFiles();
const notFound = readBuilt('404.html');
const ending = (file: string) => file.split('.').at(-1) ?? '';

/** The largest file of each kind, by folder and ending. */
const samples = [
  ...new Map(
    files
      .filter((file) => file.includes('.') && !file.startsWith('.'))
      .sort((one, other) => readBuilt(one).length - readBuilt(other).length)
      .map((file) => [`${file.split('/')[0]} ${ending(file)}`, file]),
  ).values(),
];

describe('over the wire', () => {
  test.each([
    ['gzip', gunzipSync],
    ['zstd', zstdDecompressSync],
  ] as const)('a page is packed with %s, and whole', async (encoding, unpack) => {
    const { headers, body } = await get('/hy/guide/all/', { 'accept-encoding': encoding });
    const page = readBuilt('hy/guide/all/index.html');
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(body.length).toBeLessThan(page.length / 3);
    expect(unpack(body).equals(page)).toBe(true);
  });

  test('every kind of text is packed, and nothing that is packed by itself', async () => {
    const packed = await Promise.all(
      samples
        .filter((file) => readBuilt(file).length > 1024)
        .map(async (file) => {
          const { headers } = await get(`/${file}`, { 'accept-encoding': 'gzip' });
          return [ending(file), headers['content-encoding'] === 'gzip'] as const;
        }),
    );
    for (const kind of ['html', 'css', 'js', 'json', 'xml']) expect(packed).toContainEqual([kind, true]);
    expect(
      packed.filter(([kind, is]) => is === /^(png|woff2|pf_meta|pf_index|pagefind)$/.test(kind)),
    ).toEqual([]);
  });

  test('a browser that has a page already is not sent it again', async () => {
    const { headers } = await get('/kk/');
    const again = await get('/kk/', { 'if-none-match': headers.etag ?? 'none' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test('files named by their contents are kept for ever, all others asked for anew', async () => {
    const wrong = await Promise.all(
      samples.map(async (file) => {
        const { headers } = await get(`/${file}`);
        const expected = hashedFolders.includes(file.split('/')[0] ?? '') ? keptForEver : askedAnew;
        return headers['cache-control'] === expected ? [] : [`${file}: ${headers['cache-control']}`];
      }),
    );
    expect(wrong.flat()).toEqual([]);
    for (const folder of hashedFolders) {
      const inFolder = files.filter((file) => file.startsWith(`${folder}/`));
      expect(inFolder.length, folder).toBeGreaterThan(0);
      expect(inFolder.filter((file) => !/[.-][\w-]{8,}[./]/.test(file))).toEqual([]);
    }
  });

  test('every answer carries the security headers, and none tells what server it is', async () => {
    for (const path of [...samples.map((file) => `/${file}`), '/hy/', '/hy', '/hy/nowhere/']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
      expect(headers.server, path).toBeUndefined();
    }
  });

  test('every kind of file has its type', async () => {
    const types: Record<string, string> = {
      css: 'text/css; charset=utf-8',
      html: 'text/html; charset=utf-8',
      js: 'text/javascript; charset=utf-8',
      json: 'application/json',
      png: 'image/png',
      svg: 'image/svg+xml',
      txt: 'text/plain; charset=utf-8',
      wasm: 'application/wasm',
      webmanifest: 'application/manifest+json',
      woff2: 'font/woff2',
      xml: 'text/xml; charset=utf-8',
    };
    for (const file of samples) {
      const { headers } = await get(`/${file}`);
      const expected = types[ending(file)];
      if (expected) expect(headers['content-type'], file).toBe(expected);
    }
  });

  test.each(['/hy/nowhere/', '/nowhere', '/assets/nothing.js', '/hy/decide/silent/no-such-answer/'])(
    '%s is answered with 404, our page, and kept by nobody',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe(askedAnew);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.equals(notFound)).toBe(true);
    },
  );

  test('an address without its last slash leads to the one with it', async () => {
    const { status, headers } = await get('/kk/decide/silent?x=1');
    expect(status).toBe(308);
    expect(headers.location).toBe('/kk/decide/silent/?x=1');
  });

  test('index.html is the page too', async () => {
    const { status, body } = await get('/hy/decide/index.html');
    expect(status).toBe(200);
    expect(body.equals(readBuilt('hy/decide/index.html'))).toBe(true);
  });

  test.each(['/Caddyfile', '/_headers', '/_redirects', '/.nojekyll'])(
    '%s is not for readers',
    async (path) => {
      expect(files).toContain(path.slice(1));
      expect((await get(path)).status).toBe(404);
    },
  );
});
