import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { locales, type Locale } from '../i18n/locales.ts';
import type { InterfaceTexts } from '../i18n/translate.ts';
import { languageOf } from '../search/analyse/language.ts';
import { buildSearch } from '../search/build/catalogue.ts';
import type { Catalogue, SearchStrings } from '../search/catalogue.ts';
import { readPage, type FoundPage } from '../search/build/pages.ts';
import { searchWordsSchema, type SearchWords } from '../search/words-schema.ts';

/** The pages of a language that can be found, in the order of their addresses. */
const readPages = async (site: URL, locale: Locale): Promise<FoundPage[]> => {
  const names = await readdir(new URL(`${locale}/`, site), { recursive: true });
  const pages: FoundPage[] = [];
  for (const name of names.filter((file) => file.endsWith('index.html')).sort()) {
    const html = await readFile(new URL(`${locale}/${name}`, site), 'utf8');
    const page = readPage(`${locale}/${name.replace(/index\.html$/, '')}`, html);
    if (page) pages.push(page);
  }
  return pages;
};

/** Where to begin for whoever finds nothing: the answers to the first question, as its page has them. */
const readWayOn = async (site: URL, base: string, locale: Locale): Promise<Catalogue['wayOn']> => {
  const html = await readFile(new URL(`${locale}/decide/index.html`, site), 'utf8');
  return parseHtml(html)
    .querySelectorAll('[data-answers] a')
    .map((link) => ({
      path: (link.getAttribute('href') ?? '').slice(base.replace(/\/+$/, '').length + 1),
      text: link.text.trim(),
    }));
};

/** What search is told about the words of the language. */
const readWords = async (root: URL, locale: Locale): Promise<SearchWords> =>
  searchWordsSchema.parse(parse(await readFile(new URL(`content/${locale}/search.yaml`, root), 'utf8')));

/** What search says, in the language of the page. */
const readStrings = async (root: URL, locale: Locale): Promise<SearchStrings> => {
  const texts = await readFile(new URL(`content/${locale}/interface.json`, root), 'utf8');
  return (JSON.parse(texts) as InterfaceTexts).search;
};

/** Makes the search index of each language from the pages just built, so that what is found is what is there. */
export const search = (): AstroIntegration => {
  let root: URL;
  let base: string;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ root, base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        const languages = locales.map(async (locale) => ({
          name: locale,
          language: await languageOf(locale),
          pages: await readPages(dir, locale),
          words: await readWords(root, locale),
          wayOn: await readWayOn(dir, base, locale),
          strings: await readStrings(root, locale),
        }));
        for (const { path, content } of await buildSearch(await Promise.all(languages))) {
          const file = fileURLToPath(new URL(path, dir));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
      },
    },
  };
};
