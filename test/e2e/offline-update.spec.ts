import type { Page } from '@playwright/test';
import { news, newerBuild } from '../support/builds.ts';
import { builtPages } from '../support/dist.ts';
import {
  cachedFiles,
  expect,
  patience,
  refresh,
  setQuota,
  test,
  updateOffered,
  visitUntilReady,
} from './offline-support.ts';
import { texts } from './site.ts';

test.use({ expectedErrors: [/ERR_|status of 50\d/] });

let newer: string;
// oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
test.beforeAll(async ({}, { workerIndex }) => {
  newer = await newerBuild(`newer-${workerIndex}`);
});

const isNew = new RegExp(`^${news}`);
const letter = 'hy/letters/payment-reminder/';

test('a newer version waits; taking it loses nothing in any tab, and no old page meets new data', async ({
  page,
  context,
  hostOf,
}) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  await page.goto(host.url(letter));
  await page.locator('input[name=name]').fill('Անի');
  await page.getByLabel(texts.hy.letters.firmer).check();
  const other = await context.newPage();
  await other.goto(host.url('hy/letters/work-stopped/'));
  await other.locator('input[name=name]').fill('Արամ');
  await expect(other.locator('[data-letter-text]')).toContainText('Արամ');
  const reading = await context.newPage();
  await reading.goto(host.url('hy/decide/'));
  const props = JSON.parse((await reading.locator('#walk-props').textContent()) ?? '{}') as {
    chapter: string;
  };
  const data = props.chapter;

  host.deploy(newer);
  const third = await context.newPage();
  await third.goto(host.url('hy/guide/')); // finds the newer version
  for (const tab of [page, other, third]) await updateOffered(tab);
  await third.reload();
  await expect(third).not.toHaveTitle(isNew); // it waits
  await updateOffered(third);

  await refresh(page).click();
  await expect(page).toHaveTitle(isNew, patience);
  await expect(page.locator('input[name=name]')).toHaveValue('Անի');
  await expect(page.getByLabel(texts.hy.letters.firmer)).toBeChecked();

  // The other tabs go on as they were, with what is theirs, though the host has it no more.
  await expect(other).not.toHaveTitle(isNew);
  await expect(other.locator('input[name=name]')).toHaveValue('Արամ');
  expect(host.requests.some((url) => url.includes('0123456789'))).toBe(true);
  await host.kill();
  expect(await reading.evaluate(async (url) => (await fetch(url)).status, data)).toBe(200);
  await refresh(other).click();
  await expect(other).toHaveTitle(isNew, patience);
  await expect(other.locator('input[name=name]')).toHaveValue('Արամ');

  // Once the last old tab is gone, what only it needed is gone too.
  const before = await cachedFiles(page);
  await reading.close();
  await third.close();
  await expect
    .poll(async () => {
      await page.goto(host.url('hy/'));
      return cachedFiles(page);
    }, patience)
    .toBeLessThan(before - 200);
  await expect(page).toHaveTitle(isNew);
});

test('where the device keeps nothing of what is typed, taking a newer version reloads no page', async ({
  page,
  hostOf,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    };
  });
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  await page.goto(host.url(letter));
  await page.locator('input[name=name]').fill('Անի');
  host.deploy(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await updateOffered(page);
  await refresh(page).click();
  await expect(page.locator('.offline-notice')).toContainText(texts.hy.offline.updateNext);
  await expect(page.locator('input[name=name]')).toHaveValue('Անի');
  await page.goto(host.url('hy/guide/'));
  await expect(page).toHaveTitle(isNew);
});

/** The outcome of looking for a newer version: whether it could be installed. */
const lookForNewer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    return new Promise((resolve) => {
      const tell = () => worker.state !== 'installing' && resolve(worker.state);
      worker.addEventListener('statechange', tell);
      tell();
    });
  });

test('an installation that breaks off at any file leaves the old version whole', async ({ page, hostOf }) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  host.deploy(newer);
  const changed = builtPages().map(({ address }) => address.slice(1));
  const chosen = changed[Math.floor(Math.random() * changed.length)] ?? '';
  test.info().annotations.push({ type: 'cut', description: chosen });
  host.cut = (path) => path === chosen;
  expect(await lookForNewer(page), chosen).toBe('redundant');
  await host.kill();
  for (const path of [chosen, 'kk/guide/records/', letter, 'kk/search/']) {
    expect((await page.goto(host.url(path)))?.status(), path).toBe(200);
    await expect(page).not.toHaveTitle(isNew);
  }
  await host.start();
  host.cut = () => false;
  expect(await lookForNewer(page)).toBe('installed');
});

test('a newer version for which there is no room leaves the old one whole', async ({
  page,
  context,
  hostOf,
}) => {
  const host = await hostOf('dist');
  await visitUntilReady(page, host);
  const before = await cachedFiles(page);
  host.deploy(newer);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await setQuota(context, page, host.url(), usage + 50_000);
  expect(await lookForNewer(page)).toBe('redundant');
  expect(await cachedFiles(page)).toBe(before);
  await host.kill();
  expect((await page.goto(host.url('kk/guide/records/')))?.status()).toBe(200);
});
