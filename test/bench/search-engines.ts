import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createIndex } from 'pagefind';
import type { Locale } from '../../src/i18n/locales.ts';
import type { InterfaceTexts } from '../../src/i18n/translate.ts';
import { pagesOf } from './search-families.ts';

/** What one word has brought: the addresses of the pages, and how long it took. */
export interface Answer {
  found: string[];
  milliseconds: number;
}

const alikeTitle = (locale: Locale): string => {
  const { search } = JSON.parse(readFileSync(`content/${locale}/interface.json`, 'utf8')) as InterfaceTexts;
  return search.alike;
};

/** Asks our search, as a reader does: into the box of its page, until the first results stand there with their excerpts. */
export const askOurs = (page: Page, locale: Locale, words: readonly string[]): Promise<Answer[]> =>
  page.evaluate(
    async ([all, alike]) => {
      const part = (selector: string) => {
        const found = document.querySelector(`#search ${selector}`);
        if (!found) throw new Error(`no ${selector}`);
        return found;
      };
      const changes = (root: Element, until: () => boolean) =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!until()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        });
      const type = async (text: string, until: (status: string) => boolean) => {
        const box = part('input') as HTMLInputElement;
        const isDone = () =>
          until(part('[role=status]').textContent.trim()) &&
          part('#search-results').getAttribute('aria-busy') === 'false';
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (!isDone()) await changes(part('.search-panel'), isDone);
      };
      /** What the last answer left to be drawn is no part of the next. */
      const drawn = () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));
      const answers: Answer[] = [];
      for (const word of all) {
        await type('', (status) => status === '');
        await drawn();
        const start = performance.now();
        // A space says that the word is whole.
        await type(`${word} `, (status) => status !== '');
        const milliseconds = performance.now() - start;
        // What is found by meaning stands apart and is not what was asked for.
        const groups = [...document.querySelectorAll('#search-results section')].filter(
          (group) => group.querySelector('h2')?.textContent !== alike,
        );
        const links = groups.flatMap((group) => [...group.querySelectorAll<HTMLAnchorElement>('.found a')]);
        answers.push({ found: links.map(({ pathname }) => pathname), milliseconds });
      }
      return answers;
    },
    [words, alikeTitle(locale)] as const,
  );

/** An index of plain Pagefind over the same pages in a folder of its own; it knows the language by its code. */
export const plainIndex = async (locale: Locale): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  const { index } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error('no index');
  for (const { address, text } of pagesOf(locale))
    await index.addCustomRecord({ url: address, content: text, language: locale });
  await index.writeFiles({ outputPath: folder });
  return folder;
};

interface Pagefind {
  init: () => Promise<void>;
  search: (word: string) => Promise<{ results: { id: string; data: () => Promise<{ url: string }> }[] }>;
}

/** Asks plain Pagefind, until what is to be shown of the first five is there. */
export const askPlain = (page: Page, words: readonly string[]): Promise<Answer[]> =>
  page.evaluate(async (all) => {
    const address = '/plain/pagefind.js';
    const pagefind = (await import(address)) as Pagefind;
    await pagefind.init();
    const urls = new Map<string, string>();
    const answers: Answer[] = [];
    for (const word of all) {
      const start = performance.now();
      const { results } = await pagefind.search(word);
      await Promise.all(results.slice(0, 5).map((result) => result.data()));
      const milliseconds = performance.now() - start;
      for (const { id, data } of results) if (!urls.has(id)) urls.set(id, (await data()).url);
      answers.push({ found: results.map(({ id }) => urls.get(id) ?? ''), milliseconds });
    }
    return answers;
  }, words);
