import type { Book } from '../../tree/book.ts';

/** Runs a task when the page has nothing better to do. */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 500); // Safari
};

/**
 * Fetches the steps around this page, once the page is idle.
 *
 * @returns undefined where the file cannot be had: links then work as links
 */
export const loadChapter = (address: string): Promise<Book | undefined> =>
  new Promise((resolve) => {
    whenIdle(async () => {
      try {
        const response = await fetch(address);
        resolve(response.ok ? ((await response.json()) as Book) : undefined);
      } catch {
        resolve(undefined); // offline, blocked or cut short; nothing is lost but speed
      }
    });
  });
