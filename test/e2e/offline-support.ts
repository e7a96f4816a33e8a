import type { BrowserContext, Page } from '@playwright/test';
import { Host } from '../support/host.ts';
import { expect, test as base, texts } from './site.ts';

/** A machine that runs other tests meanwhile may take its time to download the whole site. */
export const patience = { timeout: 60_000 };

/** Offline tests have hosts of their own, which they may spoil, and a worker. */
export const test = base.extend<{ hostOf: (folder: string, base?: string) => Promise<Host> }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  hostOf: async ({}, use) => {
    const hosts: Host[] = [];
    await use(async (folder, path) => {
      const host = await new Host(folder, path).start();
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.kill()));
  },
});

/** Visits a page, and waits until the reader is told that the site is on the device. */
export const visitUntilReady = async (page: Page, host: Host, path = 'hy/'): Promise<void> => {
  await page.goto(host.url(path));
  await expect(page.locator('.offline-notice')).toContainText(texts.hy.offline.ready, patience);
  await page.getByRole('button', { name: texts.hy.offline.close }).click();
};

/** Waits for the notice of a newer version. */
export const updateOffered = (page: Page) =>
  expect(page.locator('.offline-notice')).toContainText(texts.hy.offline.update, patience);

export const refresh = (page: Page) =>
  page.locator('.offline-notice').getByRole('button', { name: texts.hy.offline.refresh });

/** Puts something else, or nothing, in the place of what the cache has for an address. */
export const spoil = (page: Page, path: string, contents: string | null): Promise<number> =>
  page.evaluate(
    async ([wanted, body]) => {
      let spoiled = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          if (new URL(key.url).pathname !== wanted) continue;
          spoiled++;
          await cache.delete(key);
          if (body !== null)
            await cache.put(key, new Response(body, { headers: { 'content-type': 'text/html' } }));
        }
      }
      return spoiled;
    },
    [path, contents] as const,
  );

/** How many files lie in the caches of the site. */
export const cachedFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const sizes = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });

/** Limits what the browser lets this host keep. */
export const setQuota = async (context: BrowserContext, page: Page, origin: string, quotaSize: number) => {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
};

export { expect };
