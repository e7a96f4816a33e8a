import { describe, expect, test } from 'vitest';
import { offlineList, type SiteFile } from '../../../src/offline/list.ts';
import { isNamedByContents, partOf } from '../../../src/offline/parts.ts';

const file = (path: string, digest = 'd'): SiteFile => ({ path, digest, wire: 10, size: 30 });
const hash = (text: string): string => `hash of ${text}`;
const addresses = (...paths: string[]) =>
  offlineList(
    paths.map((path) => file(path)),
    hash,
  ).files.map(([address]) => address);

describe('the list of what is kept', () => {
  test('asks for pages by their folders, as links do', () => {
    expect(addresses('index.html', 'hy/guide/index.html', '404.html')).toEqual(['404.html', 'hy/guide/', '']);
  });

  test('leaves out what is for hosts, robots and those who share an address', () => {
    const others = [
      '_headers',
      'Caddyfile',
      '.nojekyll',
      'robots.txt',
      'sitemap.xml',
      'sw.js',
      'og/hy.0a.png',
    ];
    expect(addresses(...others, 'assets/a.js.map', 'hy/.DS_Store')).toEqual([]);
  });

  test('keeps what pages load', () => {
    const files = [
      'assets/_slug_.astro.BC4f.js',
      'data/steps.hy.0a.json',
      'hy/manifest.webmanifest',
      'icon.svg',
      'icons/icon-192.png',
      'manifest.webmanifest',
      'search/kk.0a/pagefind.js',
      'search/kk.0a/wasm.unknown.pagefind',
    ];
    expect(addresses(...files)).toEqual(files);
  });

  test('has a version that changes with any file and with none of the others, whatever the order', () => {
    const version = (...files: SiteFile[]) => offlineList(files, (text) => text.length + text).version;
    const [a, b] = [file('hy/index.html', '1'), file('kk/index.html', '2')];
    const whole = (list: SiteFile[]) => offlineList(list, hash);
    expect(whole([a, b])).toEqual(whole([b, a]));
    expect(whole([a, b, file('robots.txt')])).toEqual(whole([a, b]));
    expect(offlineList([a], (text) => text).files).not.toEqual(
      offlineList([file('hy/index.html', '3')], (text) => text).files,
    );
    expect(version(a)).not.toBe(version(a, b));
  });

  test('counts the bytes of each part', () => {
    const { parts } = offlineList(
      [file('404.html'), file('hy/index.html'), file('data/steps.hy.0a.json')],
      hash,
    );
    expect(parts).toEqual({
      shared: { wire: 10, size: 30 },
      hy: { wire: 20, size: 60 },
      kk: { wire: 0, size: 0 },
    });
  });
});

test.each([
  ['hy/decide/silent/index.html', 'hy'],
  ['assets/kk-sans.B5WN1uQe.woff2', 'kk'],
  ['data/steps.kk.0a1b2c3d4e.json', 'kk'],
  ['search/hy.14e2de2072/index/und_1.pf_index', 'hy'],
  ['assets/hydrate-island.58j646_N.js', 'shared'],
  ['404.html', 'shared'],
  ['', 'shared'],
])('%s is of the part %s', (path, part) => expect(partOf(path)).toBe(part));

test('only folders whose names change with their contents may be given to a page of any version', () => {
  expect(['assets/a.js', 'data/b.json', 'search/hy.0a/pagefind.js'].every(isNamedByContents)).toBe(true);
  expect(['hy/index.html', 'icon.svg', 'icons/icon-192.png', 'assets.html'].some(isNamedByContents)).toBe(
    false,
  );
});
