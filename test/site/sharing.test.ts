import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cardSize } from '../../src/cards/card.ts';
import { builtFiles, builtPages, isStandIn, readBuilt, type BuiltPage } from '../support/dist.ts';

/** What pages look like where their addresses are shared. */
const pages = builtPages().filter((page) => !isStandIn(page));
const meta = ({ document }: BuiltPage, property: string): string =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
const pictureOf = (page: BuiltPage): string =>
  new URL(meta(page, 'og:image'), 'http://none').pathname.slice(1);
const pictures = builtFiles().filter((file) => file.startsWith('og/'));

test('every page says its title, what it is about, its address and its language', () => {
  const wrong = pages.filter((page) => {
    const { document } = page;
    const locale = document.querySelector('html')?.getAttribute('lang');
    const attribute = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name);
    return !(
      (document.querySelector('title')?.text.startsWith(meta(page, 'og:title')) || page.address === '/') &&
      meta(page, 'og:title').length > 3 &&
      meta(page, 'og:description') === attribute('meta[name=description]', 'content') &&
      meta(page, 'og:url') === attribute('link[rel=canonical]', 'href') &&
      meta(page, 'og:locale') === { hy: 'hy_AM', kk: 'kk_KZ' }[locale ?? ''] &&
      attribute('meta[name="twitter:card"]', 'content') === 'summary_large_image'
    );
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('every page has a picture of its own words, and there is no other picture', () => {
  const named = new Map<string, Set<string>>();
  for (const page of pages) {
    const shown = named.get(pictureOf(page)) ?? new Set();
    named.set(pictureOf(page), shown.add(meta(page, 'og:title')));
    expect(meta(page, 'og:image:alt')).toContain(meta(page, 'og:title'));
  }
  expect([...named.keys()].sort()).toEqual(pictures.sort());
  // Several trails to one step share its picture; two titles never do.
  expect([...named].filter(([, titles]) => titles.size > 1)).toEqual([]);
});

test('pictures are of the size they are said to be, and small', () => {
  for (const file of pictures) {
    const png = readBuilt(file);
    expect(png.subarray(1, 4).toString(), file).toBe('PNG');
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, file).toEqual(cardSize);
    expect(png.length, file).toBeLessThan(40_000);
  }
});

test('no two pictures look the same: one without its letters would', () => {
  const digests = pictures.map((file) => createHash('sha256').update(readBuilt(file)).digest('hex'));
  expect(new Set(digests).size).toBe(pictures.length);
});
