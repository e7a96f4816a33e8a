import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * A Chromium for the browser tests: one that is installed, or Playwright's own, or the system's package.
 *
 * @returns the path of its executable
 * @throws with what was tried, where none can be had
 */
export const findChromium = () => {
  const installed = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const present = () => [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
  const attempts = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ];
  const failed = [];
  for (const [command, args] of attempts) {
    if (present()) break;
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      failed.push(
        `${command} ${args.join(' ')}: ${String(error.stderr ?? error.message)
          .trim()
          .split('\n')
          .at(-1)}`,
      );
    }
  }
  const path = present();
  if (path) return path;
  throw new Error(
    [
      'No Chromium for the browser tests. Install one (`apt-get install chromium` as root, or `npx playwright install chromium`)',
      'or name one in CHROMIUM_PATH. Tried:',
      ...failed.map((line) => `  ${line}`),
    ].join('\n'),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findChromium());
