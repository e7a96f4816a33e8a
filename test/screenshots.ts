/**
 * `npm run screenshots`: a picture of every kind of page, in both languages, on a telephone and on a desk, light, dark and
 * printed, into `.cache/screenshots/`. Needs a built site. Words after `--` choose the pictures whose names hold them all:
 * `npm run screenshots -- kk dark`.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { arriveAt, kindsIn, sharedKinds } from './support/kinds.ts';
import { withSite } from './support/preview.ts';

const folder = '.cache/screenshots';
const wanted = process.argv.slice(2);

const looks = [
  { size: 'narrow', width: 360, height: 740, scheme: 'light' },
  { size: 'narrow', width: 360, height: 740, scheme: 'dark' },
  { size: 'wide', width: 1280, height: 900, scheme: 'light' },
  { size: 'wide', width: 1280, height: 900, scheme: 'dark' },
  // A sheet of A4 between its margins, at 96 dots an inch.
  { size: 'sheet', width: 673, height: 980, scheme: 'print' },
] as const;

const pages = [
  ...Object.entries(sharedKinds),
  ...locales.flatMap((locale) =>
    Object.entries(kindsIn(locale)).map(([kind, path]) => [`${kind} ${locale}`, path] as const),
  ),
];

const shoot = async (
  page: Page,
  address: string,
  file: string,
  { scheme, ...look }: (typeof looks)[number],
) => {
  const print = scheme === 'print';
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({
    media: print ? 'print' : 'screen',
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await arriveAt(page, address);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, fullPage: true });
};

await mkdir(folder, { recursive: true });
await withSite(Number(process.env.TEST_PORT) || 4333, async (browser, origin) => {
  let taken = 0;
  for (const [name, path] of pages) {
    for (const look of looks) {
      const file = `${name} ${look.size} ${look.scheme}`.replaceAll(' ', '-');
      if (!wanted.every((word) => file.includes(word))) continue;
      const page = await browser.newPage(); // with a memory of its own: no page shows what another one remembered
      await shoot(page, origin + path, `${folder}/${file}.png`, look);
      await page.close();
      taken++;
    }
  }
  console.log(`${taken} pictures in ${folder}/`);
});
