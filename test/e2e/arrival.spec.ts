import type { Page } from '@playwright/test';
import { arriveAt, kindsIn } from '../support/kinds.ts';
import { expect, locales, test } from './site.ts';

test.describe.configure({ timeout: 120_000 });

/** What a page view may load of fonts, in bytes: the letters of one language in three cuts. */
const mostOfFonts = 30_000;

/** How far anything has moved since the page began to appear, as the browser itself counts it: 0 is not at all. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved the observer is never called.
        requestAnimationFrame(() => setTimeout(() => resolve(0)));
      }),
  );

for (const locale of locales) {
  for (const width of [360, 1280]) {
    test(`a first view loads few fonts, and nothing moves as they come, at ${width} px in ${locale}`, async ({
      browser,
    }) => {
      const found: Record<string, unknown> = {};
      for (const [kind, path] of Object.entries(kindsIn(locale))) {
        // Each page as a reader's first: nothing of the last one is at hand.
        const context = await browser.newContext({
          viewport: { width, height: 740 },
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        const fonts: Promise<number>[] = [];
        page.on('response', (response) => {
          if (response.url().endsWith('.woff2')) fonts.push(response.body().then(({ length }) => length));
        });
        await arriveAt(page, path);
        await page.waitForLoadState('networkidle');
        const bytes = (await Promise.all(fonts)).reduce((sum, one) => sum + one, 0);
        const shift = await shiftOf(page);
        if (shift > 0 || bytes > mostOfFonts || bytes === 0) found[kind] = { shift, bytes };
        await context.close();
      }
      expect(found).toEqual({});
    });
  }
}
