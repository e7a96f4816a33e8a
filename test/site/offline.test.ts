import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { builtFiles, builtPages, linksOf, readBuilt } from '../support/dist.ts';

/** The list as it stands in the worker: each address with its digest. */
const worker = readBuilt('sw.js').toString('utf8');
const listed = new Map(
  [...worker.matchAll(/\[`([^`]*)`,`([0-9a-f]{16})`\]/g)].map(([, address, digest]) => [
    address ?? '',
    digest,
  ]),
);
const fileOf = (address: string): string => decodeURI(address).replace(/(?<=^|\/)$/, 'index.html');

describe('the worker', () => {
  test('lists every page, and every file that a page names', () => {
    const pages = builtPages();
    expect(pages.map(({ address }) => address.slice(1)).filter((address) => !listed.has(address))).toEqual(
      [],
    );
    const named = pages.flatMap((page) => [
      ...linksOf(page, 'link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]'),
      ...page.document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''),
    ]);
    expect([...new Set(named)].filter((path) => !listed.has(path.slice(1)))).toEqual([]);
  });

  test('knows the contents of every file on its list', () => {
    const wrong = [...listed].filter(
      ([address, digest]) =>
        !createHash('sha256')
          .update(readBuilt(fileOf(address)))
          .digest('hex')
          .startsWith(digest ?? 'none'),
    );
    expect(wrong).toEqual([]);
  });

  test('lists all of the search, and nothing that is for hosts and robots', () => {
    const search = builtFiles().filter((file) => file.startsWith('search/'));
    expect(search.length).toBeGreaterThan(20);
    expect(search.filter((file) => !listed.has(file))).toEqual([]);
    expect(
      [...listed.keys()].filter((address) => /^(?:og|_|\.)|sitemap|robots|sw\.js|Caddy/.test(address)),
    ).toEqual([]);
  });

  test('and all that it keeps take at most 1.5 MB on the wire', () => {
    const wire = [...[...listed.keys()].map(fileOf), 'sw.js'].map((file) => {
      const contents = readBuilt(file);
      return /\.(?:woff2|png)$/.test(file) ? contents.length : brotliCompressSync(contents).length;
    });
    expect(wire.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_500_000);
  });

  test('is one file: browsers run no modules there yet', () => {
    expect(/\bimport\s*["'{(]/.test(worker)).toBe(false);
  });
});

describe.each([undefined, ...locales])('the manifest of %s', (locale) => {
  const root = locale ? `${locale}/` : '';
  const manifest = JSON.parse(readBuilt(`${root}manifest.webmanifest`).toString('utf8'));

  test('is of one application that starts where the language is chosen', () => {
    expect(manifest).toMatchObject({ id: '/', scope: '/', display: 'standalone' });
    expect(manifest.start_url).toMatch(/^\/\?start/);
    expect(manifest.lang).toBe(locale);
  });

  test('has pictures of the size it says, for any shape too', () => {
    for (const { src, sizes } of manifest.icons) {
      const png = readBuilt(src.slice(1));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    const purposes = manifest.icons.map(
      ({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`,
    );
    expect(purposes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  });

  test('leads to the tree, the letters and the search', () => {
    const urls = manifest.shortcuts.map(({ url }: { url: string }) => url);
    const languages = locale ? [locale] : locales;
    expect(urls).toEqual(
      languages.flatMap((one) => [`/${one}/decide/`, `/${one}/letters/`, `/${one}/search/`]),
    );
    expect(urls.filter((url: string) => !listed.has(url.slice(1)))).toEqual([]);
  });
});
