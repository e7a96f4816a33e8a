import type { Page } from '@playwright/test';
import { expect, locales, test, texts } from './site.ts';

const path = (locale: string, slug = 'payment-reminder') => `/${locale}/letters/${slug}/`;
const text = (page: Page) => page.locator('[data-letter-text]');

/** Opens a letter and waits until its form works. */
const open = async (page: Page, locale: string, slug?: string): Promise<void> => {
  await page.goto(path(locale, slug));
  await expect(page.locator('.letter-actions')).toBeVisible();
};

for (const locale of locales) {
  const strings = texts[locale].letters;

  test.describe(`a letter in ${locale}`, () => {
    test('shows what is typed, dates and sums in the form of the language', async ({ page }) => {
      await open(page, locale);
      await page.getByLabel(strings.fields.name).fill('Անահիտ Տեր-Հովհաննիսյան-Ղարիբջանյան');
      await page.getByLabel(strings.fields.invoice).fill('2026/117');
      await page.getByLabel(strings.fields.amount).fill('1000000');
      await page.getByLabel(strings.currency).selectOption('EUR');
      await page.locator('input[name=due_date]').fill('2026-01-31');
      await page.locator('input[name=me]').fill('Дәурен');
      const expected = { hy: '2026 թ. հունվարի 31', kk: '2026 жылғы 31 қаңтар' }[locale];
      await expect(text(page)).toContainText(expected);
      await expect(text(page)).toContainText('1\u00A0000\u00A0000\u00A0€');
      await expect(text(page)).toContainText('Անահիտ Տեր-Հովհաննիսյան-Ղարիբջանյան');
      await expect(page.locator('[data-letter-subject]')).toContainText('2026/117');
      await expect(page.locator('.blanks')).toHaveCount(0);
    });

    test('names what is missing, and copies exactly what is seen', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale);
      await page.locator('input[name=name]').fill('Ани');
      await expect(page.locator('.blanks')).toContainText(strings.fields.amount);
      await expect(page.locator('.blanks')).not.toContainText(strings.fields.name);
      await page.getByRole('button', { name: strings.copy }).click();
      await expect(page.getByText(strings.copied)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await text(page).evaluate((element) => element.textContent));
      expect(copied).toContain(`[${strings.fields.amount}]`);
    });

    test('takes any text as text: markup, emoji, ten thousand signs', async ({ page }) => {
      await open(page, locale, 'apology');
      for (const value of ['<img src=x onerror=alert(1)>', '👩‍👩‍👧‍👦 {date} $&', 'ա'.repeat(10_000)]) {
        await page.locator('textarea[name=mistake]').fill(value);
        expect(await text(page).evaluate((element) => element.textContent)).toContain(value);
      }
      await expect(text(page).locator('img')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    test('pasted rich text arrives as plain text', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale, 'apology');
      await page.evaluate(async () => {
        const html = new Blob(['<b>bold</b> <script>1</script>'], { type: 'text/html' });
        const plain = new Blob(['bold'], { type: 'text/plain' });
        await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      });
      await page.locator('textarea[name=mistake]').focus();
      await page.keyboard.press('ControlOrMeta+v');
      await expect(text(page).locator('.filled')).toHaveText('bold');
      await expect(text(page).locator('b')).toHaveCount(0);
    });

    test('has a softer and a firmer version that take the same values', async ({ page }) => {
      await open(page, locale);
      await page.locator('input[name=name]').fill('Ани');
      const usual = await text(page).textContent();
      await page.getByLabel(strings.firmer).check();
      const firmer = await text(page).textContent();
      await page.getByLabel(strings.softer).check();
      const softer = await text(page).textContent();
      expect(new Set([usual, firmer, softer]).size).toBe(3);
      for (const version of [usual, firmer, softer]) expect(version).toContain('Ани');
    });

    test('what was typed serves the next letter, and one click erases it', async ({ page }) => {
      await open(page, locale);
      await page.locator('input[name=me]').fill('Ани');
      await open(page, locale, 'work-stopped');
      await expect(page.locator('input[name=me]')).toHaveValue('Ани');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Ани');
      await page.getByRole('button', { name: strings.erase }).click();
      await expect(page.getByText(strings.erased)).toBeVisible();
      await expect(page.locator('input[name=me]')).toHaveValue('');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
        'Ани',
      );
      await page.reload();
      await expect(page.locator('input[name=me]')).toHaveValue('');
    });

    test('what means something else in the next letter is not put into it', async ({ page }) => {
      await open(page, locale, 'final-demand');
      await page.locator('input[name=due_date]').fill('2026-10-05');
      await page.locator('input[name=final_date]').fill('2026-10-19');
      await page.locator('textarea[name=next_step]').fill('DEMAND');
      for (const slug of ['ending', 'conduct-warning']) {
        await open(page, locale, slug);
        await expect(text(page)).not.toContainText(/2026|DEMAND/);
      }
      await page.locator('input[name=incident_date]').fill('2026-10-06');
      await page.locator('textarea[name=incident]').fill('INCIDENT');
      await open(page, locale, 'apology');
      await expect(text(page)).not.toContainText(/2026|INCIDENT/);
      await open(page, locale, 'work-stopped');
      await expect(page.locator('input[name=due_date]')).toHaveValue('2026-10-05');
    });

    test('a letter that ends the work tells the reason, and a last invoice only if there is one', async ({
      page,
    }) => {
      await open(page, locale, 'ending');
      await expect(page.getByText(strings.optional)).toBeVisible();
      await page.getByLabel(strings.fields.reason).fill('REASON');
      await expect(text(page)).toContainText('REASON');
      await expect(text(page)).not.toContainText(`[${strings.fields.last_invoice}]`);
      await expect(page.locator('.blanks')).not.toContainText(strings.fields.last_amount);
      await page.getByLabel(strings.fields.last_amount).fill('5');
      await expect(text(page)).toContainText(`[${strings.fields.last_invoice}]`);
      await expect(page.locator('.blanks')).toContainText(strings.fields.last_invoice);
    });

    test('is kept on the device only if the sender says so', async ({ page, context }) => {
      await open(page, locale);
      await page.locator('input[name=me]').fill('Ани');
      const other = await context.newPage();
      await open(other, locale);
      await expect(other.locator('input[name=me]')).toHaveValue('');
      await page.getByLabel(strings.keep).check();
      await open(other, locale);
      await expect(other.locator('input[name=me]')).toHaveValue('Ани');
      await page.getByLabel(strings.keep).uncheck();
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Ани');
      await expect(page.locator('input[name=me]')).toHaveValue('Ани');
    });

    test('nothing typed reaches an address or a request', async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
      await open(page, locale);
      await page.locator('input[name=name]').fill('SECRET-NAME');
      await page.getByLabel(strings.keep).check();
      await page.locator('input[name=me]').press('Enter');
      await page.getByRole('button', { name: strings.copy }).click();
      await page.locator('a[data-language-link]').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      expect(requests.filter((request) => request.includes('SECRET'))).toEqual([]);
      expect(page.url()).not.toContain('SECRET');
    });

    test('storage that refuses breaks nothing', async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Quota exceeded', 'QuotaExceededError');
        };
        Storage.prototype.getItem = () => '{"values":{"name":5}}';
      });
      await open(page, locale);
      await page.locator('input[name=me]').fill('Ани');
      await page.getByLabel(strings.keep).check();
      await expect(text(page)).toContainText('Ани');
    });

    test('the subject is copied by itself', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale);
      await page.locator('input[name=invoice]').fill('7');
      await page.getByRole('button', { name: strings.copySubject }).click();
      await expect(page.getByText(strings.subjectCopied)).toBeVisible();
      const subject = page.locator('[data-letter-subject]');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(await subject.textContent()).toBe(`${strings.subject} ${copied}`);
    });

    test('a sum that is none is said to be none', async ({ page }) => {
      await open(page, locale);
      const amount = page.getByLabel(strings.fields.amount);
      await amount.fill('1e9');
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(strings.notAmount)).toBeVisible();
      await amount.fill('1.500.000');
      await expect(page.getByText(strings.notAmount)).toBeHidden();
      await expect(amount).not.toHaveAttribute('aria-invalid');
    });

    test('the mail link holds subject and letter', async ({ page }) => {
      await open(page, locale);
      await page.locator('input[name=invoice]').fill('7 & 8');
      const href = await page.getByRole('link', { name: strings.mail }).getAttribute('href');
      const mail = new URL(href ?? '');
      expect(mail.protocol).toBe('mailto:');
      expect(mail.searchParams.get('subject')).toContain('7 & 8');
      const seen = await text(page).evaluate((element) => element.textContent);
      expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(seen);
    });

    test('is led to from its recommendation and leads back', async ({ page }) => {
      await page.goto(`/${locale}/decide/late-payment/overdue/not-paid/no-dispute/nothing-yet/`);
      await page.locator('.letter-links a').first().click();
      await expect(page).toHaveURL(path(locale));
      await page.locator('.advised a').first().click();
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'set-expectations');
    });
  });

  test.describe(`a letter on Windows in ${locale}`, () => {
    test.use({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0' });
    test('that is too long for a mail address is copied, and only its subject is in the address', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale);
      const link = page.getByRole('link', { name: strings.mail });
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.length).toBeLessThan(2_000);
      expect([...new URL(href).searchParams.keys()]).toEqual(['subject']);
      await link.click();
      await expect(page.getByText(strings.mailTooLong)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page).textContent());
    });
  });

  test.describe(`a letter before its script in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, expectedErrors: [/Failed to load resource/] });

    test('has no form to type into, and does not jump when the form comes', async ({ page }) => {
      let comes = () => {};
      const script = new Promise<void>((resolve) => (comes = resolve));
      await page.route('**/assets/*.js', async (route) => {
        await script;
        await route.continue();
      });
      await page.goto(path(locale), { waitUntil: 'commit' });
      await expect(text(page)).toBeAttached();
      await expect(page.locator('input[name=name]')).toBeHidden();
      const top = () => page.locator('.letter-paper').evaluate((paper) => paper.getBoundingClientRect().top);
      const before = await top();
      comes();
      await expect(page.locator('input[name=name]')).toBeVisible();
      expect(await top()).toBeCloseTo(before, 0);
    });

    test('leaves no gap where the form would be when the script never comes', async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(path(locale));
      await expect(page.locator('input[name=name]')).toBeHidden();
      await expect
        .poll(() => page.locator('.letter-fields').evaluate((element) => element.clientHeight), {
          timeout: 10_000,
        })
        .toBe(0);
    });
  });

  test.describe(`a letter without script in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });
    test('shows its text with its blanks, and its other versions', async ({ page }) => {
      await page.goto(path(locale));
      await expect(text(page)).toContainText(`[${strings.fields.name}]`);
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
      await page.locator('details summary').first().click();
      await expect(page.locator('details .letter-text').first()).toBeVisible();
    });
  });
}
