import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { builtFiles, builtPages, readBuilt, type BuiltPage } from '../support/dist.ts';

/** Bytes on the wire, as a host with brotli sends them. */
const wire = (content: Buffer | string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sizes = new Map<string, number>();
const sizeOf = (address: string): number => {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const file = address.replace(/^\//, '');
  const size = /\.(woff2|pagefind|pf_\w+)$/.test(file) ? readBuilt(file).length : wire(readBuilt(file));
  sizes.set(address, size);
  return size;
};

const hrefs = (page: BuiltPage, selector: string, attribute: string): string[] =>
  page.document.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');

/** A script and all that it imports. */
const withImports = (address: string, found = new Set<string>()): Set<string> => {
  if (found.has(address)) return found;
  found.add(address);
  const code = readBuilt(address.slice(1)).toString('utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withImports(new URL(path ?? '', `http://site${address}`).pathname, found);
  }
  return found;
};

const sum = (addresses: Iterable<string>): number =>
  [...addresses].reduce((total, address) => total + sizeOf(address), 0);

/** Pages with an island, pages without, and the one that looks for the way out of a broken address. */
const kindOf = (address: string): 'island' | 'plain' | 'other' => {
  if (address === '/404.html') return 'other';
  return /^\/(hy|kk)\/(decide\/|letters\/.|search\/)/.test(address) ? 'island' : 'plain';
};

const measured = builtPages().map((page) => {
  const styles = hrefs(page, 'link[rel=stylesheet]', 'href');
  const scripts = new Set(hrefs(page, 'script[src]', 'src').flatMap((script) => [...withImports(script)]));
  const fonts = hrefs(page, 'link[rel=preload][as=font]', 'href');
  const images = hrefs(page, 'img[src]', 'src');
  const html = wire(page.html);
  return {
    address: page.address,
    kind: kindOf(page.address),
    document: html + sum(styles),
    script: sum(scripts),
    firstView: html + sum(styles) + sum(scripts) + sum(fonts) + sum(images),
  };
});

const over = (key: 'document' | 'script' | 'firstView', limit: number, pages = measured) =>
  pages.filter((page) => page[key] > limit).map((page) => `${page.address}: ${page[key]} B`);

describe('on the wire', () => {
  test('a page with its styles takes one round trip: at most 14 000 B', () => {
    const isBooklet = ({ address }: { address: string }) => address.endsWith('/guide/all/');
    expect(
      over(
        'document',
        14_000,
        measured.filter((page) => !isBooklet(page)),
      ),
    ).toEqual([]);
    // The booklet is the whole guide in one page, for paper.
    expect(over('document', 35_000, measured.filter(isBooklet))).toEqual([]);
  });

  test('all the script of a step, a letter or the search page: at most 12 000 B', () => {
    const islands = measured.filter(({ kind }) => kind === 'island');
    expect(islands.length).toBe(156 + 58 + 2 + 2); // steps, letters, the search page, the map
    expect(islands.every(({ script }) => script > 1000)).toBe(true);
    expect(over('script', 12_000, islands)).toEqual([]);
  });

  test('all the script of any other page: at most 2 000 B', () => {
    expect(
      over(
        'script',
        2_000,
        measured.filter(({ kind }) => kind === 'plain'),
      ),
    ).toEqual([]);
  });

  test('an answer of search, with all that it needs and the five longest excerpts: at most 130 000 B', () => {
    const all = builtFiles().map((file) => `/${file}`);
    const languages = all.filter((file) => /^\/assets\/language\.[^/]*\.js$/.test(file));
    expect(languages.length).toBe(2);
    for (const locale of locales) {
      const [page] = builtPages().filter(({ address }) => address === `/${locale}/search/`);
      const scripts = page && hrefs(page, 'script[src]', 'src').flatMap((script) => [...withImports(script)]);
      const { folder } = JSON.parse(readBuilt(`${locale}/search/catalogue.json`).toString()) as Catalogue;
      const within = all.filter((file) => file.startsWith(`/search/${folder}/`));
      const texts = within.filter((file) => file.includes(`/texts/${locale}/`)).map(sizeOf);
      const longest = texts.sort((one, other) => other - one).slice(0, 5);
      // Which index is whose only the engine knows; neither is more than this part of both.
      const index = within.filter((file) => /\.pf_(index|meta)$/.test(file));
      const engine = within.filter((file) => !/\/texts\/|\.pf_/.test(file));
      const total =
        sum(new Set(scripts)) +
        Math.max(...languages.map(sizeOf)) +
        sizeOf(`/${locale}/search/catalogue.json`) +
        sum(engine) +
        sum(index) * 0.55 +
        longest.reduce((bytes, one) => bytes + one, 0);
      expect(longest.length).toBe(5);
      expect(total).toBeLessThan(130_000);
    }
  });

  test('no script or style is carried along that no page asks for', () => {
    const used = new Set<string>();
    const follow = (text: string) => {
      for (const [, name = ''] of text.matchAll(/([\w.-]+\.(?:js|css))\b/g)) {
        if (used.has(name) || !files.has(name)) continue;
        used.add(name);
        follow(readBuilt(`assets/${name}`).toString('utf8'));
      }
    };
    const files = new Set(
      builtFiles().flatMap((file) => /^assets\/([^/]+\.(?:js|css))$/.exec(file)?.[1] ?? []),
    );
    for (const { html } of builtPages()) follow(html);
    expect([...files].filter((file) => !used.has(file))).toEqual([]);
  });

  test('everything of the first view, fonts included: at most 60 000 B', () => {
    expect(over('firstView', 60_000)).toEqual([]);
  });
});
