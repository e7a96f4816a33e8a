import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, locales, stepPath, test, texts } from './site.ts';

const order = Object.values(
  parse(readFileSync('content/guide.yaml', 'utf8')) as Record<string, string[]>,
).flat();

for (const locale of locales) {
  test.describe(`the guide in ${locale}`, () => {
    test('can be read from the first section to the last by «next»', async ({ page }) => {
      await page.goto(`/${locale}/guide/`);
      await expect(page.locator('.cards a')).toHaveCount(order.length);
      await page.locator('.cards a').first().click();
      for (const [index, slug] of order.entries()) {
        await expect(page).toHaveURL(`/${locale}/guide/${slug}/`);
        if (index < order.length - 1) await page.locator('a[rel=next]').click();
      }
      await expect(page.locator('a[rel=next]')).toHaveCount(0);
    });

    test('a section leads to its parts, into the tree, and to letters', async ({ page }) => {
      await page.goto(`/${locale}/guide/late-payer/`);
      await page.locator('.contents a').nth(2).click();
      await expect(page).toHaveURL(`/${locale}/guide/late-payer/#ladder`);
      await expect(page.locator('h2#ladder')).toBeInViewport();
      await page.locator('.now a').click();
      await expect(page).toHaveURL(stepPath(locale, 'late-payment'));
      await page.goBack();
      await page.locator('.prose .way-on a').first().click();
      await expect(page).toHaveURL(`/${locale}/letters/payment-date/`);
    });

    test('ticks survive a reload and the other language', async ({ page }) => {
      await page.goto(`/${locale}/guide/late-payer/`);
      const boxes = page.getByRole('checkbox');
      await boxes.nth(1).check();
      await boxes.nth(2).check();
      await boxes.nth(1).uncheck();
      await page.reload();
      await expect(boxes.nth(1)).not.toBeChecked();
      await expect(boxes.nth(2)).toBeChecked();
      await page.locator('a[data-language-link]').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      await expect(boxes.nth(2)).toBeChecked();
    });

    test('the booklet holds every section once', async ({ page }) => {
      await page.goto(`/${locale}/guide/all/`);
      for (const slug of order) await expect(page.locator(`h2#${slug}`)).toHaveCount(1);
      await expect(page.locator('.contents a')).toHaveCount(order.length);
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids.length).toBe(new Set(ids).size);
    });

    test('about erases with one click whatever the site has kept', async ({ page }) => {
      await page.goto(`/${locale}/letters/apology/`);
      await page.locator('input[name=me]').fill('Ани');
      await page.goto(`/${locale}/guide/late-payer/`);
      await page.getByRole('checkbox').first().check();
      await page.goto(`/${locale}/about/`);
      const kept = () =>
        page.evaluate(() =>
          [localStorage, sessionStorage]
            .flatMap((storage) => Object.keys(storage))
            .filter((key) => key.startsWith('client:')),
        );
      expect(await kept()).toEqual(expect.arrayContaining(['client:letter', 'client:ticks']));
      await page.getByRole('button', { name: texts[locale].home.forget }).click();
      await expect(page.getByText(texts[locale].home.forgotten)).toBeVisible();
      expect(await kept()).toEqual([]);
    });

    test('about says what the site is, and when it was built', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: texts[locale].nav.about }).click();
      await expect(page).toHaveURL(`/${locale}/about/`);
      await expect(page.getByText(texts[locale].site.notLegalAdvice).first()).toBeVisible();
      await expect(page.getByText(new RegExp(String(new Date().getFullYear())))).toBeVisible();
    });
  });
}
