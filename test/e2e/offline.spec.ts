import { builtPages } from '../support/dist.ts';
import { Host } from '../support/host.ts';
import { expect, test, texts } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit every address opens without a network', async ({ page, context }) => {
  test.setTimeout(180_000);
  const host = await new Host('dist').start();
  await page.goto(host.url('hy/'));
  await expect(page.locator('.notice')).toContainText(texts.hy.offline.ready, { timeout: 60_000 });
  await host.kill();
  await context.clearCookies();
  // Without its scripts a page is there sooner; the walk below is with them.
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
  for (const { address, document } of builtPages()) {
    const response = await page.goto(host.url(address.slice(1)), { waitUntil: 'domcontentloaded' });
    expect(response?.status(), address).toBe(200);
    expect(await page.title(), address).toBe(document.querySelector('title')?.text);
  }
});
