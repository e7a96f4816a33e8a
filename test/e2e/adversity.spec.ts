import type { Page } from '@playwright/test';
import { answerLink, countLoads, expect, locales, openReady, stepPath, test, texts, words } from './site.ts';

/** Ways in which a device's storage refuses. */
const storages: Record<string, (page: Page) => Promise<unknown>> = {
  forbidden: (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  full: (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Quota exceeded', 'QuotaExceededError');
      };
    }),
  'full of nonsense': (page) =>
    page.addInitScript(() => {
      const values = [
        '{',
        'null',
        '[1,2',
        '{"locale":"en","trail":"x"}',
        '{"rude":["a"]}',
        '[{}]',
        '"<img src=x>"',
      ];
      for (const [index, key] of ['last-step', 'ticks', 'seen', 'language'].entries()) {
        localStorage.setItem(`client:${key}`, values[(index * 3) % values.length] ?? '');
      }
    }),
};

for (const locale of locales) {
  for (const [name, spoil] of Object.entries(storages)) {
    test(`storage ${name} breaks nothing in ${locale}`, async ({ page }) => {
      await spoil(page);
      await page.goto('/');
      await page.locator(`a[hreflang=${locale}]`).click();
      await expect(page).toHaveURL(`/${locale}/`);
      await openReady(page, stepPath(locale, 'rude'));
      const loads = countLoads(page);
      await answerLink(page, 'threatened').click();
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'end-relationship');
      await page.getByRole('checkbox').first().check();
      await page.getByRole('link', { name: texts[locale].walk.another }).click();
      await expect(answerLink(page, 'rude')).toContainText(texts[locale].walk.seen);
      await page.goBack();
      await expect(page.getByRole('checkbox').first()).toBeChecked();
      expect(loads()).toBe(0);
      await page.goto(`/${locale}/`);
      await expect(page.locator('.answers a')).toHaveCount(8);
    });
  }

  test.describe(`cut off in ${locale}`, () => {
    test.use({ expectedErrors: [/net::ERR_FAILED/] });

    test('without the steps file links work as links', async ({ page }) => {
      const asked = page.waitForRequest('**/data/steps.*');
      await page.route('**/data/steps.*', (route) => route.abort());
      await page.goto(stepPath(locale));
      await asked;
      const loads = countLoads(page);
      await answerLink(page, 'silent').click();
      await expect(page).toHaveURL(stepPath(locale, 'silent'));
      await answerLink(page, 'hard-time-silent').click();
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'make-extra-effort');
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(words[locale].questions['reason-known']?.ask ?? '');
      expect(loads()).toBe(3);
    });

    test('without the script links work as links', async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`/${locale}/`);
      await page.locator('.answers a').nth(1).click();
      await answerLink(page, 'silent-unknown').click();
      await answerLink(page, 'no-reply-time').click();
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'set-expectations');
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    });
  });

  test.describe(`a broken trail in ${locale}`, () => {
    test.use({ expectedErrors: [/404 \(Not Found\)/] });

    for (const [broken, deepest] of [
      [
        ['late-payment', 'overdue', 'no-such-answer'],
        ['late-payment', 'overdue'],
      ],
      [
        ['late-payment', 'no-such-answer', 'overdue'],
        ['late-payment', 'overdue'],
      ],
      [
        ['SILENT', 'Silent-Unknown'],
        ['silent', 'silent-unknown'],
      ],
      [['constructor', '__proto__'], []],
      [['silent', '<img src=x onerror=alert(1)>'], ['silent']],
    ] as const) {
      test(`/${broken.join('/')}/ leads to the deepest step there is`, async ({ page }) => {
        const response = await page.goto(stepPath(locale, ...broken.map(encodeURIComponent)));
        expect(response?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator(`body [lang]:not([lang=${locale}])`).first()).toBeHidden();
        const nearest = page.locator(`section[lang=${locale}] .nearest a`);
        await expect(nearest).toHaveAttribute('href', stepPath(locale, ...deepest));
        await expect(nearest).not.toBeEmpty();
        await nearest.click();
        await expect(page).toHaveURL(stepPath(locale, ...deepest));
        await expect(page.locator('h1')).toHaveCount(1);
      });
    }
  });
}
