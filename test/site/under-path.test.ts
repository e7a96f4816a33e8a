import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildUnderPath, underPath } from '../support/builds.ts';
import { startCaddy } from '../support/caddy.ts';
import { builtFiles, builtPages, isStandIn, readBuilt, type BuiltPage } from '../support/dist.ts';

const { site, base, folder } = underPath;

let pages: BuiltPage[];
let files: string[];
beforeAll(() => {
  buildUnderPath();
  pages = builtPages(folder);
  files = builtFiles(folder);
}, 300_000);

/** Whether an address of the host is answered by a file of the build. */
const exists = (path: string): boolean => {
  if (!path.startsWith(base)) return false;
  const file = decodeURI(path.slice(base.length));
  return existsSync(join(folder, file.endsWith('/') || file === '' ? `${file}index.html` : file));
};

/** Every text of a page that is an address on this host or of the site: in attributes and in data for scripts. */
const addressesIn = ({ address, document, html }: BuiltPage): string[] => {
  const attributes = document
    .querySelectorAll('*')
    .flatMap((element) => Object.values(element.attributes))
    .filter((value) => value.startsWith('/') || value.startsWith(site));
  const data = [...html.matchAll(/"(\/[^"\s<]*|https:\/\/example\.org[^"\s<]*)"/g)].map(
    ([, found]) => found ?? '',
  );
  return [...new Set([...attributes, ...data])].map((found) => {
    const { origin, pathname } = new URL(found, site + base + address.slice(1));
    return origin === site ? pathname : `${found} is elsewhere`;
  });
};

describe('under a path of a domain', () => {
  test('the pages are the same', () => {
    expect(pages.map(({ address }) => address).sort()).toEqual(
      builtPages()
        .map(({ address }) => address)
        .sort(),
    );
  });

  test('every address in every page leads to a file', () => {
    const lost = pages.flatMap((page) => {
      const found = addressesIn(page);
      return (found.length > 3 ? found.filter((path) => !exists(path)) : ['hardly an address']).map(
        (path) => `${page.address} → ${path}`,
      );
    });
    expect(lost).toEqual([]);
  });

  test('every page says its own full address', () => {
    const wrong = pages.filter((page) => {
      const { address, document } = page;
      if (isStandIn(page)) return false;
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      return canonical !== `${site}${base}${address.slice(1)}`;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('styles and scripts name only files that exist', () => {
    const lost = files
      .filter((file) => /^assets\/.*\.(?:css|js)$/.test(file))
      .flatMap((file) =>
        [
          ...readBuilt(file, folder)
            .toString('utf8')
            .matchAll(/url\(["']?([^"')]+)|(?:from|import)\s*\(?["']([./][^"']+)/g),
        ].map(([, url, script]) => ({ file, target: url ?? script ?? '' })),
      )
      .filter(({ file, target }) => !exists(new URL(target, `${site}${base}${file}`).pathname));
    expect(lost).toEqual([]);
  });

  test('the sitemap lists every page but 404.html, with every version, and robots.txt names it', () => {
    const map = readBuilt('sitemap.xml', folder).toString('utf8');
    const listed = [...map.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address ?? '');
    const findable = pages.filter(({ document }) => !document.querySelector('meta[name=robots]'));
    expect(listed.sort()).toEqual(findable.map(({ address }) => `${site}${base}${address.slice(1)}`).sort());
    const versions = [...map.matchAll(/href="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(versions.length).toBe(3 * listed.length);
    expect(versions.filter((address) => !listed.includes(address))).toEqual([]);
    expect(readBuilt('robots.txt', folder).toString('utf8')).toContain(`Sitemap: ${site}${base}sitemap.xml`);
  });

  test('a web server with the configuration of the build answers there, and nowhere else', async () => {
    const { origin, stop } = await startCaddy(folder);
    const get = (path: string) => fetch(origin + path, { redirect: 'manual' });
    try {
      const page = await get(`${base}hy/guide/`);
      expect(page.status).toBe(200);
      expect((await page.text()) === readBuilt('hy/guide/index.html', folder).toString()).toBe(true);
      const data = files.find((file) => file.startsWith('data/'));
      expect((await get(`${base}${data}`)).headers.get('cache-control')).toContain('immutable');
      expect((await get('/guide')).headers.get('location')).toBe(base);
      expect((await get(`${base}kk/decide`)).headers.get('location')).toBe(`${base}kk/decide/`);
      for (const path of [`${base}hy/nowhere/`, '/hy/', '/guidebook/', `${base}Caddyfile`]) {
        const lost = await get(path);
        expect([path, lost.status]).toEqual([path, 404]);
        expect((await lost.text()) === readBuilt('404.html', folder).toString()).toBe(true);
      }
    } finally {
      await stop();
    }
  });

  test('nothing speaks of the address of a local build', () => {
    const texts = files.filter((file) => /\.(?:html|css|js|json|xml|txt|webmanifest)$/.test(file));
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((file) => readBuilt(file, folder).includes('localhost'))).toEqual([]);
  });
});
