import { buildUnderPath, underPath } from '../support/builds.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { builtPages, type BuiltPage } from '../support/dist.ts';
import { kindsIn } from '../support/kinds.ts';
import type { Host } from '../support/host.ts';
import { cachedFiles, expect, patience, setQuota, spoil, test, visitUntilReady } from './offline-support.ts';
import { answerLink, locales, texts } from './site.ts';

test.use({ expectedErrors: [/ERR_CONNECTION_REFUSED|ERR_FAILED|status of (?:404|503)/] });

/** What people type, in each language. */
const queries = { hy: ['հաճախորդը', 'vcharum', 'կոպիտ'], kk: ['клиенттер', 'tolem', 'дөрекі'] };
const trails = [
  ['late-payment', 'overdue', 'not-paid'],
  ['silent', 'silent-unknown', 'no-reply-time'],
  ['rude', 'threatened'],
];

type OpenAll = (page: Page, context: BrowserContext, host: Host, pages: BuiltPage[]) => Promise<void>;

const titleOf = ({ document }: BuiltPage) => document.querySelector('title')?.text ?? '';

/** Asks for every page from within one, which is quick. */
const fetchAll: OpenAll = async (page, _context, host, pages) => {
  const addresses = pages.map(({ address }) => host.url(address.slice(1)));
  const titles = await page.evaluate(async (urls) => {
    const titleAt = async (url: string) =>
      new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html').title;
    return Promise.all(urls.map(titleAt));
  }, addresses);
  expect(titles).toEqual(pages.map(titleOf));
};

/** One page of every kind, and every step on the way to one. */
const isVisited = ({ address }: BuiltPage): boolean =>
  locales.some((locale) => Object.values(kindsIn(locale)).some((kind) => kind.startsWith(address)));

/**
 * Asks for every page, and opens some: a browser takes half a second over each. Without its scripts a page is there sooner,
 * and the worker does not care.
 */
const visitAll: OpenAll = async (page, context, host, pages) => {
  await fetchAll(page, context, host, pages);
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
  const visited = pages.filter(isVisited);
  expect(visited.length).toBeGreaterThan(40);
  for (const built of visited) {
    const { address } = built;
    const response = await page.goto(host.url(address.slice(1)), { waitUntil: 'domcontentloaded' });
    expect(response?.status(), address).toBe(200);
    expect(await page.title(), address).toBe(titleOf(built));
  }
  await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
};

for (const { name, folder, path, build, openAll } of [
  { name: 'at the root', folder: 'dist', path: '/', build: () => {}, openAll: visitAll },
  {
    name: 'under a path',
    folder: underPath.folder,
    path: underPath.base,
    build: buildUnderPath,
    openAll: fetchAll,
  },
]) {
  test(`${name}: after one visit all of the site works without a network`, async ({
    page,
    context,
    hostOf,
  }) => {
    test.setTimeout(300_000);
    build();
    const host = await hostOf(folder, path);
    await visitUntilReady(page, host);
    await host.kill();
    await context.clearCookies();

    await test.step('every address opens', () => openAll(page, context, host, builtPages(folder)));

    for (const locale of locales) {
      await test.step(`trails, search and a letter in ${locale}`, async () => {
        for (const trail of trails) {
          await page.goto(host.url(`${locale}/decide/?from=a-message`));
          for (const answer of trail) await answerLink(page, answer).click();
          await expect(page).toHaveURL(host.url(`${locale}/decide/${trail.join('/')}/`));
          await page.reload();
          await expect(page.locator('h1')).toBeVisible();
        }
        for (const query of queries[locale]) {
          await page.goto(host.url(`${locale}/search/?q=${encodeURIComponent(query)}`));
          await expect(page.locator('#search-results[aria-busy=false] a').first()).toBeVisible(patience);
        }
        await page.goto(host.url(`${locale}/letters/payment-reminder/`));
        await page.locator('input[name=name]').fill('Ани');
        await expect(page.locator('[data-letter-text]')).toContainText('Ани');
      });
    }

    await test.step('other forms of an address, and none', async () => {
      await page.goto(host.url('kk/guide?utm_source=x'));
      await expect(page).toHaveURL(host.url('kk/guide/?utm_source=x'));
      await page.goto(host.url('kk/guide/index.html'));
      await expect(page.locator('h1')).toHaveText(texts.kk.guide.title);
      const nowhere = await page.goto(host.url('kk/decide/silent/no-such-answer/'));
      expect(nowhere?.status()).toBe(404);
      await expect(page.locator('section[lang=kk] .nearest a')).toHaveAttribute(
        'href',
        `${path}kk/decide/silent/`,
      );
    });
  });
}

test('a network that goes during the first visit, before a second page', async ({ page, hostOf }) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host, 'hy/search/');
  await host.kill();
  await page.getByRole('searchbox').fill('կոպիտ');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('#search-results[aria-busy=false] a').first()).toBeVisible(patience);
});

test('an entry of the cache that is gone or spoiled is fetched again, and mended', async ({
  page,
  hostOf,
}) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  const broken = { 'hy/guide/records/': 'half a pa', 'hy/letters/': null };
  const styles = new URL(
    (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? '',
    host.url(),
  );
  for (const [path, contents] of Object.entries(broken))
    expect(await spoil(page, `/${path}`, contents)).toBe(1);
  expect(await spoil(page, styles.pathname, 'body {')).toBe(1);

  await host.kill();
  for (const path of Object.keys(broken)) {
    const response = await page.goto(host.url(path));
    expect(response?.status(), path).toBe(503);
    await expect(page.locator('h1')).toContainText(texts.hy.offline.missing);
  }
  await host.start();
  for (const path of Object.keys(broken)) {
    await page.goto(host.url(path));
    await expect(page.locator('.site-header')).toBeVisible();
  }
  await page.waitForLoadState();
  await host.kill();
  for (const path of Object.keys(broken)) {
    const response = await page.goto(host.url(path));
    expect(response?.status(), path).toBe(200);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  }
});

test('where bytes cost something, the language of the page comes first and the rest is asked for', async ({
  page,
  hostOf,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const host = await hostOf('dist');
  const strings = texts.hy.offline;
  await page.goto(host.url('hy/'));
  await expect(page.locator('.offline-notice')).toContainText(strings.readyHere, patience);
  expect(host.requests.filter((url) => /[/.]kk[/.-]/.test(url))).toEqual([]);
  await page.goto(host.url('hy/about/'));
  await expect(page.locator('[data-offline-status]')).toContainText(strings.statusHere);
  await expect(page.locator('.offline-notice')).toHaveCount(0); // said once
  await page.getByRole('button', { name: strings.more }).click();
  await expect(page.locator('.offline-notice')).toContainText(strings.ready, patience);
  await expect(page.locator('[data-offline-status]')).toContainText(/[0-9a-f]{10}/);
  await host.kill();
  expect((await page.goto(host.url('kk/guide/records/')))?.status()).toBe(200);
});

test('a device without room keeps nothing, and loses nothing', async ({ page, context, hostOf }) => {
  const host = await hostOf('dist');
  await page.goto(host.url('404.html')); // a page of the site that installs nothing
  await setQuota(context, page, host.url(), 100_000);
  await page.goto(host.url('hy/about/'));
  await expect.poll(() => host.requests.includes('/sw.js')).toBe(true);
  const isRegistered = () =>
    page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));
  await expect.poll(isRegistered, patience).toBe(false);
  expect(await cachedFiles(page)).toBe(0);
  await expect(page.locator('[data-offline-status]')).toHaveText(texts.hy.offline.statusNone);
  await page.goto(host.url('hy/guide/'));
  await expect(page.locator('h1')).toHaveText(texts.hy.guide.title);
});

test('the installed site starts in the language used last, and "/" leads nobody on', async ({
  page,
  hostOf,
}) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  const manifest = await page.evaluate(async () =>
    (await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')).json(),
  );
  await page.goto(host.url('kk/guide/'));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('client:language'))).toBe('"kk"');
  await host.kill();
  await page.goto(new URL(manifest.start_url, host.url()).href);
  await expect(page).toHaveURL(host.url('kk/'));
  await page.goto(host.url());
  await expect(page.locator('[data-language=kk] .choose-remembered')).toBeVisible();
  await expect(page).toHaveURL(host.url());
});
