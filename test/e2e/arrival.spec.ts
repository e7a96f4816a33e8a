import type { Page } from '@playwright/test';
import { readBuilt } from '../support/dist.ts';
import { arriveAt, kindsIn, sharedKinds } from '../support/kinds.ts';
import { everyTrail } from '../../src/tree/trails.ts';
import { expect, locales, shape, stepPath, test } from './site.ts';

test.use({ expectedErrors: [/404 \(Not Found\)/] });

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
  test(`a first view loads few fonts, and nothing moves as they come, in ${locale}`, async ({ page }) => {
    // Each page as a reader's first: nothing of the last one is at hand. (A context for each would take minutes.)
    await page.addInitScript(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    // As on any line but this machine's own, the page has come before its styles have.
    const line = { latency: 40, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    const fonts = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.woff2')) fonts.add(pathname.slice(1));
    });
    const found: Record<string, unknown> = {};
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const [kind, path] of Object.entries({ ...sharedKinds, ...kindsIn(locale) })) {
        fonts.clear();
        await arriveAt(page, path);
        await page.waitForLoadState('networkidle');
        const bytes = [...fonts].reduce((sum, font) => sum + readBuilt(font).length, 0);
        const shift = await shiftOf(page);
        if (shift > 0 || bytes > mostOfFonts || bytes === 0) found[`${kind}, ${width} px`] = { shift, bytes };
      }
    }
    expect(found).toEqual({});
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false }); // the page is the same, and there sooner

    test(`a telephone shows the verdict and the whole of the first thing to do at once, in ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      // Under the title stands the reason that the last answer gives: one trail for each of these.
      const trails = new Map(
        [...everyTrail(shape)]
          .filter(({ step }) => step.kind === 'recommendation')
          .map(({ trail }) => [trail.at(-1), trail]),
      );
      await page.goto(`/${locale}/`);
      const tooLow: string[] = [];
      for (const trail of trails.values()) {
        await page.goto(stepPath(locale, ...trail));
        await expect(page.locator('.verdict')).toBeInViewport({ ratio: 1 });
        const first = await page.locator('.todo label').first().boundingBox();
        if (!first || first.y + first.height > 740) tooLow.push(trail.join('/'));
      }
      expect(tooLow).toEqual([]);
    });
  });
}
