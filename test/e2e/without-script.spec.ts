import { answerLink, expect, locales, stepPath, test, texts, words } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test.describe(`without script in ${locale}`, () => {
    test('from the home page to a recommendation and on', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator(`a[href="${stepPath(locale, 'late-payment')}"]`).click();
      for (const answer of ['overdue', 'not-paid', 'no-dispute', 'nothing-yet'])
        await answerLink(page, answer).click();
      await expect(page).toHaveURL(
        stepPath(locale, 'late-payment', 'overdue', 'not-paid', 'no-dispute', 'nothing-yet'),
      );
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'set-expectations');
      await expect(page.locator('.reasons li')).toHaveCount(5);
      await page.locator('.next a').click();
      await expect(page).toHaveURL(
        stepPath(locale, 'late-payment', 'overdue', 'not-paid', 'no-dispute', 'reminder-sent'),
      );
      await page.getByRole('link', { name: texts[locale].walk.startOver }).click();
      await expect(page).toHaveURL(stepPath(locale));
    });

    test('an answer can be changed, and Back leads to the question before', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(stepPath(locale, 'silent', 'silent-unknown', 'has-reply-time'));
      await page.getByRole('link', { name: texts[locale].walk.back }).click();
      await expect(page).toHaveURL(stepPath(locale, 'silent', 'silent-unknown'));
      await page.locator('.past summary').click();
      await page.locator('.past li').first().getByRole('link').click();
      await expect(page).toHaveURL(stepPath(locale));
      await expect(page.locator('h1')).toHaveText(words[locale].questions.symptom?.ask ?? '');
    });

    test('on a wide screen the answers stand beside the question unfolded', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(stepPath(locale, 'silent', 'silent-unknown'));
      await expect(page.locator('.past li').first().getByRole('link')).toBeVisible();
    });

    test('the language link keeps the place', async ({ page }) => {
      const other = locale === 'hy' ? 'kk' : 'hy';
      await page.goto(stepPath(locale, 'controlling', 'has-approval-rule'));
      await page.locator('a[data-language-link]').click();
      await expect(page).toHaveURL(stepPath(other, 'controlling', 'has-approval-rule'));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test('nothing is shown that needs script', async ({ page }) => {
      await page.goto(stepPath(locale, 'rude', 'threatened'));
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await page.goto(stepPath(locale));
      await expect(page.locator('.keys')).toBeHidden();
      await page.goto(`/${locale}/`);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  });
}

test.describe('a broken address', () => {
  test.use({ expectedErrors: [/404/] });
  test('speaks both languages', async ({ page }) => {
    const response = await page.goto('/hy/decide/silent/no-such-answer/');
    expect(response?.status()).toBe(404);
    for (const locale of locales) {
      await expect(page.getByText(texts[locale].notFound.heading)).toBeVisible();
      await expect(page.locator(`a[href="${stepPath(locale)}"]`).filter({ visible: true })).toBeVisible();
    }
  });
});
