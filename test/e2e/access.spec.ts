import type { Page } from '@playwright/test';
import { arriveAt, kindsIn, needsScript, sharedKinds } from '../support/kinds.ts';
import { misfitsInEveryView, violationsOf } from '../support/looks.ts';
import { answerLink, answerText, expect, locales, openReady, stepPath, test, texts, words } from './site.ts';

// A walk over every kind of page in one browser: to start one for each page would take longer than to look.
test.describe.configure({ timeout: 240_000 });
test.use({ expectedErrors: [/404 \(Not Found\)|net::ERR_FAILED/], viewport: { width: 360, height: 740 } });

/** Looks at one page of every kind, and says of each what is wrong with it. */
const walkOver = async (
  page: Page,
  pages: Record<string, string>,
  look: (kind: string) => Promise<string[]>,
): Promise<string[]> => {
  const found: string[] = [];
  for (const [kind, path] of Object.entries(pages)) {
    await arriveAt(page, path);
    found.push(...(await look(kind)).map((problem) => `${kind}: ${problem}`));
  }
  return found;
};

const quoted = (text: string) => JSON.stringify(text);

const inBothSchemes = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violationsOf(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await violationsOf(page, 'contrast')).map((problem) => `dark: ${problem}`)];
};

for (const locale of locales) {
  const pages = locale === 'hy' ? { ...sharedKinds, ...kindsIn(locale) } : kindsIn(locale);

  test(`every kind of page passes axe, light and dark, in ${locale}`, async ({ page }) => {
    expect(await walkOver(page, pages, () => inBothSchemes(page))).toEqual([]);
  });

  test(`every kind of page passes axe with its scripts blocked, in ${locale}`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    // The booklet is long, and has next to no script.
    const others = Object.entries(pages).filter(([kind, path]) => kind !== 'booklet' && !needsScript(path));
    expect(await walkOver(page, Object.fromEntries(others), () => inBothSchemes(page))).toEqual([]);
  });

  test(`every kind of page fits every screen: no text cut off or over other text, all to touch 44 px, in ${locale}`, async ({
    page,
  }) => {
    expect(await walkOver(page, pages, () => misfitsInEveryView(page))).toEqual([]);
  });

  test(`by keyboard alone: the focus is seen wherever it stands, in ${locale}`, async ({ page }) => {
    for (const path of [`/${locale}/`, stepPath(locale, 'silent'), `/${locale}/letters/payment-reminder/`]) {
      await page.goto(path);
      const stops = new Set<string>();
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const at = document.activeElement;
          if (!at || at === document.body) return undefined;
          const box = at.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          return {
            what: at.outerHTML.slice(0, 100),
            seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
            onTop: top !== null && (at.contains(top) || top.contains(at)),
          };
        });
        if (!stop) break;
        stops.add(stop.what);
        expect(stop).toEqual({ what: stop.what, seen: true, onTop: true });
      }
      expect(stops.size).toBeGreaterThan(8);
    }
  });

  test(`what a screen reader is told on the way to a recommendation, in ${locale}`, async ({ page }) => {
    const { walk, verdicts } = texts[locale];
    const first = Object.values(words[locale].questions.symptom?.answers ?? {});
    const known = words[locale].questions['reason-known'];
    if (!known) throw new Error('The tree asks no more whether the reason is known');
    await openReady(page, stepPath(locale));
    for (const name of first) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();

    await answerLink(page, 'silent').click();
    await expect(page.getByRole('heading', { level: 1, name: known.ask, exact: true })).toBeFocused();
    await expect(page.locator('main')).toMatchAriaSnapshot(
      [
        '- main:',
        `  - navigation ${quoted(walk.yourAnswers)}`,
        '  - article:',
        `    - heading ${quoted(known.ask)} [level=1]`,
        `    - paragraph: ${quoted(known.hint)}`,
        '    - list:',
        ...Object.values(known.answers).flatMap((answer) => [
          '      - listitem:',
          `        - link ${quoted(answer)}`,
        ]),
      ].join('\n'),
    );

    await answerLink(page, 'hard-time-silent').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const article = page.getByRole('article');
    await expect(article).toContainText(`${walk.verdict} ${verdicts['make-extra-effort'].name}`);
    await expect(article.getByRole('heading', { level: 2, name: walk.steps, exact: true })).toBeVisible();
    await page.locator('.past summary').click();
    const change = page.getByRole('link', { name: answerText(locale, 'silent') });
    await expect(change).toHaveAccessibleName(new RegExp(`^${walk.changeLabel}`));
    await page.getByRole('checkbox').first().check();
    await expect(page.getByRole('status').filter({ hasText: walk.done })).toBeVisible();
  });

  test(`what a screen reader is told while searching, in ${locale}`, async ({ page }) => {
    const { search } = texts[locale];
    const word = { hy: 'կանխավճար', kk: 'қоштасу' }[locale];
    await page.goto(`/${locale}/guide/records/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: search.label });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(word);
    const links = dialog.locator('#search-results[aria-busy=false] .found a');
    await expect(links.first()).toBeVisible();
    const count = search.count.replace('{count}', String(await links.count()));
    const [kind] = await dialog.getByRole('heading', { level: 2 }).allTextContents();
    expect(Object.values(search.kinds)).toContain(kind);
    await expect(dialog).toMatchAriaSnapshot(
      [
        `- dialog ${quoted(search.label)}:`,
        `  - button ${quoted(search.close)}`,
        '  - search:',
        `    - searchbox ${quoted(search.label)}: ${word}`,
        `    - button ${quoted(search.button)}`,
        `  - status: ${quoted(count)}`,
        `  - heading ${quoted(kind ?? '')} [level=2]`,
        '  - list:',
        '    - listitem:',
        '      - link',
        '      - paragraph',
      ].join('\n'),
    );
  });

  test(`what a screen reader is told at a letter, in ${locale}`, async ({ page }) => {
    const { letters } = texts[locale];
    await page.goto(`/${locale}/letters/payment-reminder/`);
    await expect(page.locator('.letter-fields[data-ready]')).toBeVisible();
    await expect(page.getByRole('article')).toMatchAriaSnapshot(
      [
        '- article:',
        `  - group ${quoted(letters.version)}:`,
        ...[letters.body, letters.softer, letters.firmer].map((name) => `    - radio ${quoted(name)}`),
        `  - textbox ${quoted(letters.fields.name)}`,
        `  - checkbox ${quoted(letters.keep)}`,
        `  - button ${quoted(letters.erase)}`,
        `  - region ${quoted(letters.text)}:`,
        `    - heading ${quoted(letters.text)} [level=2]`,
        `    - button ${quoted(letters.copy)}`,
      ].join('\n'),
    );
    await page.getByRole('textbox', { name: letters.fields.name }).fill('Ani');
    await page.getByRole('button', { name: letters.erase }).click();
    await expect(page.getByRole('status').filter({ hasText: letters.erased })).toBeVisible();
  });
}

test('where colours are forced, the marks and the edges of answers stay', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    const looks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      const { backgroundColor } = style('body');
      return {
        edge: style('.answers a').borderTopColor !== backgroundColor,
        mark: style('.answers .mark').stroke !== backgroundColor,
        verdict: style('.verdicts .mark').stroke !== backgroundColor,
        verdictEdge: style('.verdicts li').borderTopColor !== backgroundColor,
      };
    });
    expect(looks).toEqual({ edge: true, mark: true, verdict: true, verdictEdge: true });
  }
});
