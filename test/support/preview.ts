import { spawn } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';

/**
 * Serves the built site and opens a browser for as long as a task takes.
 *
 * @param port to serve it on
 * @param task gets the browser and the site's address, without a slash at the end
 * @throws where the site is not served within half a minute: it may not be built
 */
export const withSite = async (
  port: number,
  task: (browser: Browser, origin: string) => Promise<void>,
): Promise<void> => {
  const origin = `http://localhost:${port}`;
  const server = spawn('astro', ['preview', '--port', String(port)], { stdio: 'ignore', detached: true });
  try {
    for (let tries = 0; !(await isServed(`${origin}/hy/`)); tries++) {
      if (tries > 150) throw new Error(`Nothing at ${origin}: run \`npm run build\` first.`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const browser = await chromium.launch(launchOptions());
    await task(browser, origin);
    await browser.close();
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
};

const isServed = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false; // not listening yet
  }
};
