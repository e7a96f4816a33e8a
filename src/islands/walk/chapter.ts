import type { Book } from '../../tree/book.ts';
import { whenIdle } from '../when-idle.ts';

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
