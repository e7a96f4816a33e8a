import AxeBuilder from '@axe-core/playwright';
import { expect, locales, stepPath, test } from './site.ts';

const kinds = (locale: (typeof locales)[number]): Record<string, string> => ({
  home: `/${locale}/`,
  'first question': stepPath(locale),
  map: stepPath(locale, 'map'),
  guide: `/${locale}/guide/`,
  'guide section': `/${locale}/guide/late-payer/`,
  booklet: `/${locale}/guide/all/`,
  letters: `/${locale}/letters/`,
  letter: `/${locale}/letters/payment-reminder/`,
  about: `/${locale}/about/`,
  question: stepPath(locale, 'late-payment', 'overdue', 'not-paid', 'no-dispute'),
  'question with signs': stepPath(locale, 'new-client', 'not-committed'),
  'set expectations': stepPath(locale, 'late-payment', 'overdue', 'not-paid', 'no-dispute', 'reminder-sent'),
  'make an extra effort': stepPath(locale, 'late-payment', 'overdue', 'paid-late', 'first-time-late'),
  'end the relationship': stepPath(locale, 'late-payment', 'overdue', 'paid-late', 'late-again'),
});

const views = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

for (const { width, height, colorScheme } of views) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme, expectedErrors: [/404 \(Not Found\)/] });
    const pages = [
      ['languages', '/'],
      ['not found', '/hy/decide/no-such-answer/'],
      ...locales.flatMap((locale) =>
        Object.entries(kinds(locale)).map(([kind, path]) => [`${kind}, ${locale}`, path]),
      ),
    ] as [string, string][];

    for (const [name, path] of pages) {
      test(`${name}: no violation, nothing wider than the screen`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    }

    for (const locale of locales) {
      test(`answers are at least 48 px tall, ${locale}`, async ({ page }) => {
        for (const path of [`/${locale}/`, stepPath(locale), stepPath(locale, 'silent')]) {
          await page.goto(path);
          const heights = await page
            .locator('.answers a')
            .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
          expect(heights.length).toBeGreaterThan(1);
          expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
        }
      });
    }
  });
}
