import { everyTrail } from '../../src/tree/trails.ts';
import {
  answerLink,
  answerText,
  countLoads,
  expect,
  locales,
  openReady,
  shape,
  stepPath,
  test,
  texts,
  words,
} from './site.ts';

for (const locale of locales) {
  test.describe(`walking in ${locale}`, () => {
    test('from the first question to a recommendation without loading a page', async ({ page }) => {
      await openReady(page, stepPath(locale));
      const loads = countLoads(page);
      const trail: string[] = [];
      for (const answer of ['late-payment', 'overdue', 'not-paid', 'no-dispute', 'reminder-sent']) {
        await answerLink(page, answer).click();
        trail.push(answer);
        await expect(page).toHaveURL(stepPath(locale, ...trail));
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toBeFocused();
        await expect(page).toHaveTitle(`${await heading.textContent()} · ${texts[locale].site.name}`);
        await expect(page.locator('.past li')).toHaveCount(trail.length);
      }
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'set-expectations');
      expect(loads()).toBe(0);
    });

    test('every trail shows by walking what its page shows when opened', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' }); // the movement between steps takes longer than the steps
      await openReady(page, stepPath(locale));
      const loads = countLoads(page);
      for (const { trail } of everyTrail(shape)) {
        const address = stepPath(locale, ...trail);
        const built = await (await page.request.get(address)).text();
        await page.evaluate((to) => {
          const link = document.createElement('a');
          link.href = to;
          link.dataset.start = 'another';
          document.querySelector('.walk')?.append(link);
          link.click();
          link.remove();
        }, address);
        await expect(page).toHaveURL(address);
        const expected = await page.evaluate((html) => {
          const other = new DOMParser().parseFromString(html, 'text/html');
          return [...other.querySelectorAll('article, .past li')].map(({ textContent }) => textContent);
        }, built);
        const { seen } = texts[locale].walk; // what only script shows
        await expect
          .poll(async () => {
            const shown = await page.locator('article, .past li').allTextContents();
            return shown.map((text) => text.replaceAll(seen, ''));
          })
          .toEqual(expected);
      }
      expect(loads()).toBe(0);
    });

    test('Back, Forward, reload and a deep link all stand where they should', async ({ page }) => {
      await openReady(page, stepPath(locale, 'silent'));
      await answerLink(page, 'silent-unknown').click();
      await answerLink(page, 'has-reply-time').click();
      await expect(page.locator('h1')).toHaveText(words[locale].questions['delay-warned']?.ask ?? '');
      await page.goBack();
      await expect(page).toHaveURL(stepPath(locale, 'silent', 'silent-unknown'));
      await expect(page.locator('h1')).toHaveText(words[locale].questions['reply-time-agreed']?.ask ?? '');
      await page.goForward();
      await expect(page.locator('h1')).toHaveText(words[locale].questions['delay-warned']?.ask ?? '');
      await expect(page.locator('h1')).toBeFocused();
      await page.reload();
      await expect(page.locator('.walk[data-ready]')).toBeAttached();
      await expect(page.locator('h1')).toHaveText(words[locale].questions['delay-warned']?.ask ?? '');
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(words[locale].questions['reply-time-agreed']?.ask ?? '');
      await page.goBack();
      await expect(page).toHaveURL(stepPath(locale, 'silent'));
      await expect(page.locator('h1')).toHaveText(words[locale].questions['reason-known']?.ask ?? '');
    });

    test('Back straight after a reload works before the steps are there', async ({ page }) => {
      await openReady(page, stepPath(locale, 'silent'));
      await answerLink(page, 'silent-unknown').click();
      await expect(page).toHaveURL(stepPath(locale, 'silent', 'silent-unknown'));
      await page.route('**/data/steps.*', () => undefined); // never answered
      await page.reload();
      await page.goBack();
      await expect(page).toHaveURL(stepPath(locale, 'silent'));
      await expect(page.locator('h1')).toHaveText(words[locale].questions['reason-known']?.ask ?? '');
    });

    test('the keys 1 to 9 choose an answer', async ({ page }) => {
      await openReady(page, stepPath(locale));
      await page.keyboard.press('2');
      await expect(page).toHaveURL(stepPath(locale, 'silent'));
      await expect(page.locator('h1')).toBeFocused();
      await page.keyboard.press('9');
      await page.keyboard.press('Control+1');
      await expect(page).toHaveURL(stepPath(locale, 'silent'));
      await page.keyboard.press('1');
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'make-extra-effort');
    });

    test('a click that asks for a new tab is left to the browser', async ({ page, context }) => {
      await openReady(page, stepPath(locale));
      const opened = context.waitForEvent('page');
      await answerLink(page, 'rude').click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await expect(tab).toHaveURL(stepPath(locale, 'rude'));
      await expect(page).toHaveURL(stepPath(locale));
    });

    test('the language link keeps the place at every step of a walk', async ({ page }) => {
      const other = locale === 'hy' ? 'kk' : 'hy';
      await openReady(page, stepPath(locale));
      const trail: string[] = [];
      for (const answer of ['unhappy', 'as-agreed', 'never-satisfied', 'offered', 'new-fault']) {
        await answerLink(page, answer).click();
        trail.push(answer);
        await expect(page).toHaveURL(stepPath(locale, ...trail));
        await expect(page.locator('a[data-language-link]')).toHaveAttribute(
          'href',
          stepPath(other, ...trail),
        );
      }
      await page.locator('a[data-language-link]').click();
      await expect(page).toHaveURL(stepPath(other, ...trail));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'end-relationship');
    });

    test('changing an answer keeps the later ones on the way, and undoing brings all back', async ({
      page,
    }) => {
      await openReady(
        page,
        stepPath(locale, 'leaving', 'promises-done', 'unpaid', 'no-dispute', 'reminder-sent'),
      );
      await page.locator('.past li').nth(1).getByRole('link').click();
      await expect(page).toHaveURL(stepPath(locale, 'leaving'));
      await expect(answerLink(page, 'promises-done')).toContainText(texts[locale].walk.earlier);
      await answerLink(page, 'promises-open').click();
      await expect(page).toHaveURL(stepPath(locale, 'leaving', 'promises-open'));
      const notice = page.locator('.notice');
      await expect(notice).toContainText(texts[locale].walk.setAside);
      for (const answer of ['unpaid', 'no-dispute', 'reminder-sent'])
        await expect(notice).toContainText(answerText(locale, answer));
      await notice.getByRole('button').click();
      await expect(page).toHaveURL(
        stepPath(locale, 'leaving', 'promises-done', 'unpaid', 'no-dispute', 'reminder-sent'),
      );
      await expect(page.locator('.past li')).toHaveCount(5);
    });

    test('an earlier question answered the same way again leads back to where the reader was', async ({
      page,
    }) => {
      await openReady(page, stepPath(locale, 'rude', 'insulted', 'repeats', 'no-conduct-warning'));
      await page.locator('.past li').nth(1).getByRole('link').click();
      await answerLink(page, 'insulted').click();
      await expect(page).toHaveURL(stepPath(locale, 'rude', 'insulted', 'repeats', 'no-conduct-warning'));
      await expect(page.locator('.notice')).toContainText(texts[locale].walk.kept);
    });

    test('starting over forgets the answers; something else marks what has been seen', async ({ page }) => {
      await openReady(page, stepPath(locale, 'rude', 'threatened'));
      await page.getByRole('link', { name: texts[locale].walk.another }).click();
      await expect(page).toHaveURL(stepPath(locale));
      await expect(answerLink(page, 'rude')).toContainText(texts[locale].walk.seen);
      await expect(answerLink(page, 'silent')).not.toContainText(texts[locale].walk.seen);
      await answerLink(page, 'new-client').click();
      await answerLink(page, 'committed').click();
      await page.getByRole('link', { name: texts[locale].walk.startOver }).click();
      await expect(page).toHaveURL(stepPath(locale));
      await expect(page.locator('.remark')).toHaveCount(0);
    });

    test('what next leads on, on the reader’s own way', async ({ page }) => {
      await openReady(page, stepPath(locale, 'late-payment', 'overdue', 'paid-late', 'first-time-late'));
      await page.locator('.next a').click();
      await expect(page).toHaveURL(stepPath(locale, 'late-payment', 'overdue', 'paid-late', 'late-again'));
      await expect(page.locator('article')).toHaveAttribute('data-verdict', 'end-relationship');
      await expect(page.getByRole('heading', { name: texts[locale].walk.alternative })).toBeVisible();
    });

    test('steps stay ticked off on this device, and in both languages', async ({ page }) => {
      await page.goto(stepPath(locale, 'rude', 'threatened'));
      const boxes = page.getByRole('checkbox');
      await boxes.nth(1).check();
      await boxes.nth(3).check();
      await page.reload();
      await expect(boxes.nth(1)).toBeChecked();
      await expect(boxes.nth(3)).toBeChecked();
      await expect(boxes.nth(0)).not.toBeChecked();
      await page.locator('a[data-language-link]').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      await expect(boxes.nth(3)).toBeChecked();
      await boxes.nth(3).uncheck();
      await page.reload();
      await expect(boxes.nth(1)).toBeChecked();
      await expect(boxes.nth(3)).not.toBeChecked();
    });

    test('sharing copies the address where there is no share sheet', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(() => delete (Navigator.prototype as Partial<Navigator>).share);
      await openReady(page, stepPath(locale, 'rude', 'threatened'));
      await page.getByRole('button', { name: texts[locale].walk.share }).click();
      await expect(page.getByText(texts[locale].walk.copied)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });
}
