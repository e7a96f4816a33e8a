import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { shapeSchema, wordsSchema, type Words } from '../../src/tree/schema.ts';

/** The content as it lies on disk: what the pages must show. */
export const shape = shapeSchema.parse(parse(readFileSync('content/tree.yaml', 'utf8')));
export const words = Object.fromEntries(
  locales.map((locale) => [
    locale,
    wordsSchema.parse(parse(readFileSync(`content/${locale}/tree.yaml`, 'utf8'))),
  ]),
) as Record<Locale, Words>;
export const texts = Object.fromEntries(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`content/${locale}/interface.json`, 'utf8'))]),
) as Record<Locale, typeof import('../../content/hy/interface.json')>;

export const stepPath = (locale: Locale, ...trail: string[]): string =>
  `/${[locale, 'decide', ...trail].join('/')}/`;

/** What an answer says. */
export const answerText = (locale: Locale, answer: string): string => {
  const found = Object.values(words[locale].questions).find(({ answers }) => answer in answers);
  if (!found?.answers[answer]) throw new Error(`no answer ${answer}`);
  return found.answers[answer];
};

interface Fixtures {
  /** Messages that a test brings about on purpose, such as those of a blocked file. */
  expectedErrors: RegExp[];
  watched: void;
}

/** Every test also asserts that the browser's console holds no error. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      const note = (message: string) => {
        if (!expectedErrors.some((expected) => expected.test(message))) errors.push(message);
      };
      page.on('console', (message) => {
        if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => note(String(error)));
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a step and waits until the questionnaire runs and has its steps: from then on no page is loaded. */
export const openReady = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('.walk[data-ready]')).toBeAttached();
};

/** Counts page loads from now on. */
export const countLoads = (page: Page): (() => number) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads++;
  });
  return () => loads;
};

export const answerLink = (page: Page, answer: string) =>
  page.locator(`[data-answers] a[href$="/${answer}/"]`);

export { expect, locales };
