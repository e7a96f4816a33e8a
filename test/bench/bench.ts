/**
 * `npm run bench`: figures, not verdicts. Bytes of the built site, time to check a large tree, time and requests of
 * a step in the browser on a slow processor; how well search finds, in what time, with how many bytes. Needs a built site
 * (`npm run build`) and some minutes.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { checkShape } from '../../src/tree/checks/shape.ts';
import { builtFiles, readBuilt } from '../support/dist.ts';
import { withSite } from '../support/preview.ts';
import { treeOfSize } from '../support/trees.ts';
import { benchSearch } from './search.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const timed = (work: () => unknown, runs = 7): number =>
  median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

const bytes = (pattern: RegExp): { files: number; total: number; largest: number } => {
  const sizes = builtFiles()
    .filter((file) => pattern.test(file))
    .map((file) =>
      file.endsWith('.woff2') ? readBuilt(file).length : brotliCompressSync(readBuilt(file)).length,
    );
  return {
    files: sizes.length,
    total: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sizes),
  };
};

console.log('\nBytes on the wire (brotli)');
console.table({
  'step pages': bytes(/\/decide\/.*html$/),
  'other pages': bytes(/^(?!.*\/decide\/).*html$/),
  styles: bytes(/\.css$/),
  scripts: bytes(/\.js$/),
  'steps as data': bytes(/^data\//),
  fonts: bytes(/\.woff2$/),
  everything: bytes(/./),
});

console.log('Checking a tree (ms, median of 7)');
console.table(
  Object.fromEntries(
    [1_000, 10_000, 100_000].map((steps) => {
      const shape = treeOfSize(steps);
      return [`${steps} steps`, { milliseconds: Number(timed(() => checkShape(shape)).toFixed(1)) }];
    }),
  ),
);

await withSite(4331, async (browser, origin) => {
  // The worker would load the whole site meanwhile.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  let requests = 0;
  const count = (request: Request) => {
    if (!request.url().endsWith('/icon.svg')) requests++; // the browser's own, for its tab
  };
  const clicks: { whole: number; history: number }[] = [];
  for (let walks = 0; walks < 5; walks++) {
    await page.goto(`${origin}/hy/decide/`);
    await page.locator('.walk[data-ready]').waitFor();
    await page.waitForLoadState('networkidle'); // what pages load once they are idle is no part of a step
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    page.on('request', count);
    for (const answer of ['late-payment', 'overdue', 'not-paid', 'no-dispute', 'reminder-sent']) {
      clicks.push(
        await page.evaluate((id) => {
          let history = 0;
          window.history.pushState = (...args) => {
            const start = performance.now();
            History.prototype.pushState.apply(window.history, args);
            history = performance.now() - start;
          };
          const link = document.querySelector<HTMLAnchorElement>(`[data-answers] a[href$="/${id}/"]`);
          const start = performance.now();
          link?.click();
          return { whole: performance.now() - start, history };
        }, answer),
      );
      await page.waitForURL(`**/${answer}/`);
      await page
        .locator(answer === 'reminder-sent' ? '[data-verdict]' : '[data-answers]')
        .first()
        .waitFor();
      await page.waitForTimeout(300); // let the movement between steps end: it is not what is measured
    }
    page.off('request', count);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  console.log('\nA step in the browser, processor six times slower');
  console.table({
    // The slowing comes in pushes, so that one click takes 1 ms and the next 30: only their mean says anything.
    'the click (ms, mean of 25)': { value: Number(mean(clicks.map(({ whole }) => whole)).toFixed(1)) },
    'of it in history.pushState': { value: Number(mean(clicks.map(({ history }) => history)).toFixed(1)) },
    'requests in 25 steps': { value: requests },
  });
  await page.close();
  await benchSearch(browser, origin);
});
