import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { debianPackage, findProgram } from './find-program.mjs';

/**
 * A Chromium for the browser tests: one that is installed, or Playwright's own, or the system's package.
 * The one without a window comes first: the same engine, and the tests take half the time.
 *
 * @returns the path of its executable
 * @throws with what was tried, where none can be had
 */
export const findChromium = () =>
  findProgram(
    'No Chromium for the browser tests. Install one (`apt-get install chromium` as root, or `npx playwright install chromium`), or name one in CHROMIUM_PATH.',
    () => [
      process.env.CHROMIUM_PATH,
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      chromium.executablePath(),
    ],
    [
      ['npx', 'playwright', 'install', 'chromium'],
      ...debianPackage('chromium-headless-shell'),
      ...debianPackage('chromium'),
    ],
  );

/**
 * How the tests, the figures and the pictures start it.
 *
 * @returns what Playwright's `launch` takes
 */
export const launchOptions = () => ({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none', // letters as wide as on a telephone and on paper, not rounded to whole dots
  ],
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findChromium());
