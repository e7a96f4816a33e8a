import { readFileSync } from 'node:fs';
import { printedLines } from '../support/pdf.ts';
import { expect, locales, stepPath, test, texts } from './site.ts';

const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Text as it can be compared: a line on paper may end anywhere, and a font may space its letters. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '');

for (const locale of locales) {
  const strings = texts[locale];

  test.describe(`printed in ${locale}`, () => {
    test('a letter is a letter: nothing of the site is on the paper that the client gets', async ({
      page,
    }) => {
      await page.goto(`/${locale}/letters/conduct-warning/`);
      await expect(page.locator('.letter-actions')).toBeVisible();
      await page.locator('input[name=name]').fill('Ани');
      const subject = (await page.locator('[data-letter-subject]').textContent()) ?? '';
      const body = (await page.locator('[data-letter-text]').textContent()) ?? '';
      const title = await page.title();
      const [sheet = [], ...more] = await printedLines(page);
      expect(more).toEqual([]);
      expect(bare(sheet.join(''))).toBe(bare(subject.replace(strings.letters.subject, '') + body));
      // Browsers put the title of the page on the paper as well.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.title()).toBe(strings.letters.printTitle);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.title()).toBe(title);
    });

    test('the booklet has a cover, the contents, and every section on numbered pages', async ({ page }) => {
      await page.goto(`/${locale}/guide/all/`);
      const titles = await page.locator('article > h2').allTextContents();
      const headings = (await page.locator('.booklet :is(h1, h2, h3)').allTextContents()).map(bare);
      const [cover = [], contents = [], ...sheets] = await printedLines(page);

      const version = strings.about.build.replace('{version}', packageVersion).split('{date}')[0] ?? '';
      expect(bare(cover.join(''))).toContain(bare(version));
      expect(cover.filter((line) => bare(line) === bare(strings.site.name))).toHaveLength(1);
      expect(cover.at(-1)).not.toMatch(/^\d+$/);
      for (const title of titles) expect(bare(contents.join(''))).toContain(bare(title));
      for (const title of titles)
        expect(sheets.filter(([first = '']) => bare(title).startsWith(bare(first)))).toHaveLength(1);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet.at(-1)).toBe(String(index + 3));
        // A heading never stands at the foot of a page, away from what it is about.
        expect(headings).not.toContain(bare(sheet.at(-2) ?? ''));
      }
    });

    test('a recommendation has no page number', async ({ page }) => {
      await page.goto(stepPath(locale, 'silent', 'silent-unknown', 'no-reply-time'));
      for (const sheet of await printedLines(page)) expect(sheet.at(-1)).not.toMatch(/^\d+$/);
    });
  });
}
