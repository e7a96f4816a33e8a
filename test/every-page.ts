/**
 * `npm run test:every-page`: every single page of the built site past axe, light and dark, and past the checks of fit: too
 * wide, cut off, one over the other, too small to touch. Minutes, so it is no part of `npm test`, which looks at one page of
 * every kind. Words after `--` choose the pages whose addresses hold one of them.
 */
import { availableParallelism } from 'node:os';
import type { Page } from '@playwright/test';
import { builtPages } from './support/dist.ts';
import { misfitsInEveryView, violationsOf } from './support/looks.ts';
import { withSite } from './support/preview.ts';

const wanted = process.argv.slice(2);
const addresses = builtPages()
  .map(({ address }) => address)
  .filter((address) => wanted.length === 0 || wanted.some((word) => address.includes(word)));

/** What is wrong with the page at an address. */
const lookAt = async (page: Page, address: string): Promise<string[]> => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'load' });
  const found = await violationsOf(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...found, ...(await violationsOf(page, 'contrast')), ...(await misfitsInEveryView(page))];
};

let looked = 0;
let bad = 0;
await withSite(Number(process.env.TEST_PORT) || 4333, async (browser, origin) => {
  const left = addresses.values();
  /** Takes one page after another, beside others that do the same. */
  const lookOn = async (): Promise<void> => {
    const page = await (await browser.newContext()).newPage();
    for (const address of left) {
      const found = await lookAt(page, origin + address);
      if (found.length > 0) console.log(`${address}\n${found.map((problem) => `  ${problem}`).join('\n')}`);
      bad += found.length > 0 ? 1 : 0;
      looked++;
      if (looked % 50 === 0) console.log(`${looked} of ${addresses.length} pages`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lookOn));
});
console.log(`${looked} pages, ${bad} with something wrong`);
process.exitCode = bad > 0 || looked < addresses.length ? 1 : 0;
