import type { Locator, Page } from '@playwright/test';
import { violationsOf } from '../support/looks.ts';
import { expect, locales, openReady, stepPath, test, texts, words, shape } from './site.ts';

const mapPath = (locale: (typeof locales)[number], trail: string[] = []): string =>
  `${stepPath(locale, 'map')}${trail.length > 0 ? `#${trail.join('/')}` : ''}`;

const box = (page: Page, step: string): Locator => page.locator(`.map-picture [data-step="${step}"]`);

const scaleOf = (page: Page): Promise<number> =>
  page
    .locator('.map-picture')
    .evaluate((picture: SVGSVGElement) => picture.clientWidth / picture.viewBox.baseVal.width);

const scrollOf = (page: Page) =>
  page.locator('.map-view').evaluate(({ scrollLeft, scrollTop }) => ({ x: scrollLeft, y: scrollTop }));

/** How far the middle of a box is from the middle of the view. */
const offCentre = (page: Page, step: string) =>
  box(page, step).evaluate((part) => {
    const [one, view] = [part, part.closest('.map-view') ?? part].map((element) =>
      element.getBoundingClientRect(),
    );
    if (!one || !view) return Infinity;
    return Math.abs(one.top + one.height / 2 - view.top - view.height / 2);
  });

for (const locale of locales) {
  test.describe(`the map in ${locale}`, () => {
    const at = { width: 1280, height: 900 };
    test.use({ viewport: at, expectedErrors: [/404 .*woff2/] });

    test('buttons, keys and the wheel zoom; keys, the wheel and the mouse move', async ({ page }) => {
      await page.goto(mapPath(locale));
      const view = page.getByRole('group', { name: texts[locale].map.alt });
      await expect(view).toBeVisible();
      const start = await scaleOf(page);
      await page.getByRole('button', { name: texts[locale].map.zoomIn }).click();
      const larger = await scaleOf(page);
      expect(larger).toBeGreaterThan(start * 1.2);

      await page.getByRole('button', { name: texts[locale].map.fit }).click();
      expect(
        await view.evaluate((v) => v.scrollWidth <= v.clientWidth && v.scrollHeight <= v.clientHeight),
      ).toBe(true);

      await view.focus();
      const whole = await scaleOf(page);
      for (let times = 0; times < 6; times++) await page.keyboard.press('+');
      expect(await scaleOf(page)).toBeGreaterThan(whole * 2);
      const before = await scrollOf(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await scrollOf(page)).y).toBeGreaterThan(before.y);
      await expect.poll(async () => (await scrollOf(page)).x).toBeGreaterThan(before.x);
      await page.keyboard.press('0');
      expect(await scaleOf(page)).toBeCloseTo(whole, 5);

      // With Ctrl the wheel zooms, and what is under the pointer stays there.
      for (let times = 0; times < 4; times++) await page.keyboard.press('+');
      const half = await scaleOf(page);
      const goal = box(page, 'after-explaining');
      await goal.scrollIntoViewIfNeeded();
      const spot = await goal.boundingBox();
      if (!spot) throw new Error('the box cannot be seen');
      await page.mouse.move(spot.x + 3, spot.y + 3);
      await page.keyboard.down('Control');
      for (let times = 0; times < 4; times++) await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(() => scaleOf(page)).toBeGreaterThan(half * 2);
      const moved = await goal.boundingBox();
      expect(Math.hypot((moved?.x ?? 0) - spot.x, (moved?.y ?? 0) - spot.y)).toBeLessThan(20);

      const resting = await scrollOf(page);
      await page.mouse.wheel(0, 60);
      await expect.poll(async () => (await scrollOf(page)).y).toBeGreaterThan(resting.y);
      const held = await scrollOf(page);
      await page.mouse.down();
      await page.mouse.move(spot.x - 57, spot.y - 37, { steps: 4 });
      await page.mouse.up();
      expect((await scrollOf(page)).x - held.x).toBeCloseTo(60, -1);
      await expect(page).toHaveURL(mapPath(locale)); // a drag that began on a link is no click
    });

    test('a trail marks where the reader is, and a click goes on from there', async ({ page }) => {
      await openReady(page, stepPath(locale, 'leaving', 'promises-done', 'unpaid'));
      await page.getByRole('link', { name: texts[locale].walk.map }).click();
      await expect(page).toHaveURL(mapPath(locale, ['leaving', 'promises-done', 'unpaid']));
      await expect(box(page, 'disputes-work')).toHaveClass(/\bhere\b/);
      await expect(box(page, 'disputes-work')).toContainText(texts[locale].map.here);
      for (const step of ['symptom', 'promises-kept', 'all-paid', 'disputes-work'])
        await expect(box(page, step)).toHaveClass(/\bon\b/);
      await expect(page.locator('.map-picture .edge.on')).toHaveCount(3);
      await expect(page.locator('.map-picture g.on')).toHaveCount(4);
      expect(await offCentre(page, 'disputes-work')).toBeLessThan(250);
      await expect(page.locator('.map-view')).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('.map-here a')).toHaveText(
        words[locale].questions['disputes-work']?.ask ?? '',
      );
      const other = locale === 'hy' ? 'kk' : 'hy';
      await expect(page.locator('a[data-language-link]')).toHaveAttribute(
        'href',
        new RegExp(`${mapPath(other, ['leaving', 'promises-done', 'unpaid'])}$`),
      );
      await page.locator('.map-picture [data-answer="no-dispute"] text').click();
      await expect(page).toHaveURL(stepPath(locale, 'leaving', 'promises-done', 'unpaid', 'no-dispute'));
      await expect(page.locator('h1')).toHaveText(words[locale].questions['last-action']?.ask ?? '');
    });

    test('no text leaves its box, in whatever font it is set', async ({ page }) => {
      for (const blocked of [false, true]) {
        if (blocked) await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
        await page.goto(mapPath(locale));
        await expect(page.locator('.map-picture text')).toHaveCount(28 + 72 + 2 * 30);
        await page.evaluate(() => document.fonts.ready);
        const clipped = await page.locator('.map-picture [data-step]').evaluateAll((boxes: SVGGElement[]) =>
          boxes.flatMap((one) => {
            const card = one.querySelector('rect')?.getBBox();
            return [...one.querySelectorAll('text')]
              .filter((text) => {
                const { x, y, width, height } = text.getBBox();
                return !card || x < 4 || y < 0 || x + width > card.width - 4 || y + height > card.height;
              })
              .map(({ textContent }) => textContent);
          }),
        );
        expect(clipped).toEqual([]);
      }
    });

    test('without script: the picture as an image, and the place in the list', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: at });
      const page = await context.newPage();
      await page.goto(mapPath(locale, ['rude', 'insulted']));
      const image = page.getByRole('img', { name: texts[locale].map.alt });
      expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
      await expect(page.locator('.map-tools')).toBeHidden();
      const entry = page.locator('li:target');
      await expect(entry).toBeInViewport();
      await entry.locator('a').first().click();
      await expect(page).toHaveURL(stepPath(locale, 'rude', 'insulted'));
      await context.close();
    });

    test('on a phone it begins readable at the first question, and is zoomed with two fingers', async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
      const page = await context.newPage();
      await page.goto(mapPath(locale));
      await expect(box(page, shape.start)).toBeVisible();
      expect(await scaleOf(page)).toBe(1);
      expect(await offCentre(page, shape.start)).toBeLessThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      for (const button of await page.locator('.map-tools button').all()) {
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      await page.locator('.map-view').scrollIntoViewIfNeeded();
      const middle = await page.locator('.map-view').boundingBox();
      if (!middle) throw new Error('no view');
      const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
      const touch = await context.newCDPSession(page);
      const fingers = (apart: number) => [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }]; // prettier-ignore
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(100) });
      for (const apart of [80, 60, 50])
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => scaleOf(page)).toBeCloseTo(0.5, 1);
      await context.close();
    });

    test('with a way marked it passes axe, in light and in dark, and prints', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(mapPath(locale, ['silent', 'silent-unknown']));
        await page.reload();
        await expect(box(page, 'reply-time-agreed')).toHaveClass(/\bhere\b/);
        expect(await violationsOf(page)).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.map-tools')).toBeHidden();
      const whole = await page
        .locator('.map-view')
        .evaluate(
          (view) => view.scrollWidth <= view.clientWidth && view.scrollHeight <= view.clientHeight + 1,
        );
      expect(whole).toBe(true);
    });
  });
}
