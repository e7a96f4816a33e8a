import { answersTo, faultOf, tableOf } from './search-table.ts';
import { expect, locales, test, texts } from './site.ts';

/** Armenian counts ու as a letter; Kazakh has its own letters beside those they are near to. */
const alphabets = {
  hy: 'Ա Բ Գ Դ Ե Զ Է Ը Թ Ժ Ի Լ Խ Ծ Կ Հ Ձ Ղ Ճ Մ Յ Ն Շ Ո Չ Պ Ջ Ռ Ս Վ Տ Ր Ց Ու Փ Ք Եվ Օ Ֆ',
  kk: 'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я',
};

/** Whatever may be in a box: each is to be answered, and none to be run. */
const hostile = [
  'ա'.repeat(10_000),
  'պարտք қарыз '.repeat(1_000),
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; ${7*7} {{7*7}} %00 \u0000',
  '__proto__ constructor toString hasOwnProperty',
  '🙂👩‍👩‍👧‍👦🏳️‍🌈',
  '!!! … ։ ՝ « » — ? *',
  '.*(?:[^\\]+$',
  'a\u0301\u0308\u0335\u0489'.repeat(200),
  '\u0301\u0301\u0301',
  'مرحبا \u202eשלום\u202c',
  '\ud800 \udc00պարտք\ud83d',
  '\u200b\u200d\u00ad',
  '٣٤٥ 漢字 ไทย',
];

for (const locale of locales) {
  test.describe(`search in ${locale}`, () => {
    const { search } = texts[locale];
    const word = { hy: 'կանխավճար', kk: 'қоштасу' }[locale];
    const address = { hy: '/hy/guide/clauses/', kk: '/kk/guide/ending-well/' }[locale];

    test('finds what readers mean, however they type it', async ({ page }) => {
      const rows = tableOf(locale);
      expect(rows.length).toBeGreaterThan(125);
      await page.goto(`/${locale}/search/`);
      const answers = await answersTo(
        page,
        rows.map(({ ask }) => ask),
      );
      const faults = rows.flatMap((row, index) => {
        const answer = answers[index];
        const fault = answer ? faultOf(row, answer) : 'no answer';
        return fault === undefined ? [] : [{ kind: row.kind, fault }];
      });
      const byKind = Object.fromEntries(
        [...Map.groupBy(faults, ({ kind }) => kind)].map(([kind, list]) => [
          kind,
          list.map(({ fault }) => fault),
        ]),
      );
      expect(byKind).toEqual({});
    });

    test('answers anything calmly, and runs nothing of it', async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const title = await page.title();
      const answers = await answersTo(page, hostile);
      expect(answers.map(({ status }) => status)).not.toContain(search.failed);
      expect(await page.title()).toBe(title);
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(hostile[2] ?? '')}`);
      await expect(page.getByRole('status')).not.toBeEmpty();
      await expect(page.getByRole('searchbox')).toHaveValue(hostile[2] ?? '');
      await expect(page.locator('#search').locator('img, script, svg')).toHaveCount(0);
      // Afterwards it works as before.
      const [answer] = await answersTo(page, [word]);
      expect(answer?.found).toContain(address);
    });

    test('opens over any page with «/», is used by keyboard, and gives the focus back', async ({ page }) => {
      await page.goto(`/${locale}/guide/records/`);
      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: search.label });
      const box = dialog.getByRole('searchbox');
      await expect(box).toBeFocused();
      await expect(box).toHaveValue('');
      const status = dialog.getByRole('status');
      await expect(status).toBeEmpty();
      await page.keyboard.type(word);
      const results = dialog.locator('#search-results[aria-busy=false] .found a');
      await expect(results.first()).toBeVisible();
      await expect(status).toHaveText(search.count.replace('{count}', String(await results.count())));
      await page.keyboard.press('ArrowDown');
      await expect(results.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(results.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await page.keyboard.press('ArrowDown');
      const target = await results.first().getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(target ?? '');
    });

    test('loses nothing that is typed right after «/», while it is loading', async ({ page }) => {
      await page.goto(`/${locale}/guide/records/`);
      // The dialog comes only once all has been typed.
      const typed = Promise.withResolvers<void>();
      await page.route('**/assets/dialog.*.js', async (route) => {
        await typed.promise;
        await route.continue();
      });
      await page.keyboard.press('/');
      const latin = { hy: 'kanxavchar', kk: 'qoshtasu' }[locale]; // only these letters come as keys
      await page.keyboard.type(latin);
      typed.resolve();
      const dialog = page.getByRole('dialog', { name: search.label });
      await expect(dialog.getByRole('searchbox')).toHaveValue(latin);
      await expect(dialog.locator(`.found a[href^="${address}"]`)).toBeVisible();
    });

    test('the address holds what is asked, follows the typing, and Back leaves', async ({ page }) => {
      await page.goto(`/${locale}/guide/`);
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(word)}`);
      const box = page.getByRole('searchbox');
      await expect(box).toHaveValue(word);
      await expect(page.locator(`#search-results .found a[href^="${address}"]`)).toHaveCount(1);
      await box.press('End');
      await box.pressSequentially(' 2');
      await expect(page).toHaveURL(`/${locale}/search/?q=${encodeURIComponent(word)}+2`);
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/guide/`);
    });

    test('nothing found: says so, and offers the way on', async ({ page }) => {
      await page.goto(`/${locale}/search/?q=87654321`);
      await expect(page.getByRole('status')).toHaveText(search.none);
      await expect(page.locator('#search-results')).toContainText('87654321');
      const ways = page.locator('#search-results a');
      expect(await ways.count()).toBeGreaterThan(5);
      await ways.first().click();
      await expect(page.locator('[data-answers]')).toBeVisible();
    });

    test('nothing of it is asked for before the reader turns to it', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`/${locale}/guide/records/`, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 3_000);
      await page.locator('main a').first().hover();
      const before = asked.length;
      expect(asked.filter((path) => /\/search\/|dialog|catalogue/i.test(path))).toEqual([]);
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(word);
      await expect(page.locator('dialog .found a').first()).toBeVisible();
      expect(asked.slice(before).filter((path) => path.startsWith('/search/')).length).toBeGreaterThan(2);
    });

    test.describe('where its files are blocked', () => {
      test.use({ expectedErrors: [/Failed to load resource/] });

      test('says so calmly, and works once they come', async ({ page }) => {
        await page.route('**/catalogue.json', (route) => route.abort());
        await page.goto(`/${locale}/search/?q=${encodeURIComponent(word)}`);
        await expect(page.getByRole('status')).toHaveText(search.failed);
        await expect(page.locator('.terms a').first()).toBeVisible();
        await page.unroute('**/catalogue.json');
        await page.getByRole('searchbox').fill(`${word} `);
        await expect(page.locator('#search-results .found a').first()).toBeVisible();
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('the box leads to the index of terms, in the order of the language', async ({ page }) => {
        await page.goto(`/${locale}/guide/records/`);
        await page.getByRole('searchbox', { name: search.label }).fill(word);
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=.`));
        const shown = await page.locator('.terms ul.plain').evaluateAll((lists) =>
          lists.map((list) => ({
            letter: list.previousElementSibling?.textContent ?? '',
            names: [...list.children].map((item) => item.querySelector('a, span')?.textContent ?? ''),
          })),
        );
        const names = shown.flatMap((one) => one.names);
        expect(names.length).toBeGreaterThan(200);
        expect(names).toContain({ hy: 'Կանխավճար', kk: 'Алдын ала төлем' }[locale]);
        const letters = shown.map(({ letter }) => letter);
        expect(letters).toEqual(alphabets[locale].split(' ').filter((letter) => letters.includes(letter)));
        for (const { letter, names: own } of shown) {
          expect(own).toEqual([...own].sort(new Intl.Collator(locale).compare));
          for (const name of own)
            expect(name.replace(/^[«“]/, '').toLowerCase()).toMatch(RegExp(`^${letter}`, 'i'));
        }
        expect(await page.locator('.letters a').allTextContents()).toEqual(letters);
      });
    });
  });
}
