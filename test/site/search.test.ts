import type { Catalogue, TextFile } from '../../src/search/catalogue.ts';
import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../support/dist.ts';

const files = builtFiles();

test('of Pagefind the site holds one engine and an index per language, and none of what search does without', () => {
  const ofSearch = files.filter((file) => file.startsWith('search/'));
  const folders = new Set(ofSearch.map((file) => file.split('/')[1]));
  expect(folders.size).toBe(1);
  expect(ofSearch.filter((file) => file.endsWith('.pf_meta')).length).toBe(2);
  const kinds = ofSearch.map((file) =>
    file
      .split('/')
      .slice(2)
      .join('/')
      .replace(/\w*\d\w*/g, '*'),
  );
  expect([...new Set(kinds)].sort()).toEqual([
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'texts/hy/*.json',
    'texts/kk/*.json',
    'wasm.unknown.pagefind',
  ]);
  expect(
    files.filter((file) => /pagefind-(ui|modular|highlight|worker|component)|\.pf_fragment/.test(file)),
  ).toEqual([]);
});

/** The catalogue of a language, and the texts it leads to. */
const read = (language: string) => {
  const catalogue = JSON.parse(readBuilt(`${language}/search/catalogue.json`).toString()) as Catalogue;
  const { folder, pages, parts } = catalogue;
  const texts = Object.entries(parts).map(([key, { texts: file }]) => {
    const built = readBuilt(`search/${folder}/texts/${language}/${file}.json`).toString();
    return (JSON.parse(built) as TextFile)[key];
  });
  return { pages, parts: Object.values(parts), texts };
};

test('the catalogue of a language lists every page once, by the address it has, and a text for each of its parts', () => {
  for (const language of ['hy', 'kk']) {
    const { pages, parts, texts } = read(language);
    expect(pages.length).toBeGreaterThan(90);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path } of pages) expect(files).toContain(`${path}index.html`);
    expect(new Set(parts.map(({ page }) => page)).size).toBe(pages.length);
    for (const text of texts) expect(text?.title).toBeTruthy();
  }
});

test('what a page says only on paper is not searched: its address and its date', () => {
  for (const language of ['hy', 'kk'])
    for (const text of read(language).texts) expect(text?.text).not.toMatch(/https?:|\d\.\d\d\.\d{4}/);
});
