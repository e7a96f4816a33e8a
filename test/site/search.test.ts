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

test('the catalogue of a language lists every page once, by the address it has', () => {
  for (const language of ['hy', 'kk']) {
    const { folder, pages } = JSON.parse(readBuilt(`${language}/search/catalogue.json`).toString()) as {
      folder: string;
      pages: { path: string; texts: number }[];
    };
    expect(pages.length).toBeGreaterThan(90);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path, texts } of pages) {
      expect(files).toContain(`${path}index.html`);
      expect(files).toContain(`search/${folder}/texts/${language}/${texts}.json`);
    }
  }
});
