import { answerLink, expect, locales, openReady, stepPath, test, texts } from './site.ts';

test('the first page offers both languages, redirects nobody, and remembers the choice', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/');
  await expect(page.locator('.choose-remembered').filter({ visible: true })).toHaveCount(0);
  await page.locator('a[hreflang=kk]').click();
  await expect(page).toHaveURL('/kk/');
  await page.goto('/');
  await expect(page).toHaveURL('/');
  await expect(page.locator('a[hreflang=kk]')).toContainText(texts.kk.choose.remembered);
  await expect(page.getByText(texts.kk.choose.remembered)).toBeVisible();
  await expect(page.getByText(texts.hy.choose.remembered)).toBeHidden();
});

for (const locale of locales) {
  test.describe(`home in ${locale}`, () => {
    test('has the eight symptoms as links into the tree, and the three verdicts', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('.answers a')).toHaveCount(8);
      for (const { name } of Object.values(texts[locale].verdicts)) {
        await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      }
      await page.locator('.answers a').nth(3).click();
      await expect(page).toHaveURL(stepPath(locale, 'unhappy'));
    });

    test('offers to continue where one stopped, and to forget it', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('.continue')).toBeHidden();
      await openReady(page, stepPath(locale, 'silent'));
      const asked = await page.locator('h1').textContent();
      await answerLink(page, 'silent-unknown').click();
      await expect(page.locator('h1')).not.toHaveText(asked ?? '');
      const reached = await page.locator('h1').textContent();
      await page.goto(`/${locale}/`);
      await expect(page.locator('.continue')).toContainText(reached ?? '');
      await page.getByRole('link', { name: texts[locale].home.continue }).click();
      await expect(page).toHaveURL(stepPath(locale, 'silent', 'silent-unknown'));
      await page.goto(`/${locale}/`);
      await page.getByRole('button', { name: texts[locale].home.forget }).click();
      await expect(page.getByText(texts[locale].home.forgotten)).toBeVisible();
      expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
      await page.reload();
      await expect(page.locator('.continue')).toBeHidden();
    });

    test('offers no step that the tree has no more, but the one before it', async ({ page }) => {
      const remembered = (trail: string[]) =>
        page.evaluate(
          (step) => localStorage.setItem('client:last-step', step),
          JSON.stringify({ locale, trail, heading: 'HEADING' }),
        );
      await page.goto(`/${locale}/`);
      await remembered(['silent', 'no-such-answer']);
      await page.reload();
      const link = page.getByRole('link', { name: texts[locale].home.continue });
      await expect(link).toHaveAttribute('href', stepPath(locale, 'silent'));
      await expect(link).not.toContainText('HEADING');
      await remembered(['no-such-answer']);
      await page.reload();
      await expect(page.locator('.continue')).toBeHidden();
    });

    test('offers the same step in the other language', async ({ page }) => {
      const other = locale === 'hy' ? 'kk' : 'hy';
      await openReady(page, stepPath(other, 'silent', 'silent-unknown'));
      await page.goto(`/${locale}/`);
      await expect(page.getByRole('link', { name: texts[locale].home.continue })).toHaveAttribute(
        'href',
        stepPath(locale, 'silent', 'silent-unknown'),
      );
    });
  });
}
