import { localeOf, stepAddress } from '../addresses.ts';
import { trailOf, walk } from '../tree/walk.ts';
import { loadChapter } from './walk/chapter.ts';

/**
 * The questions may have changed since the reader stopped: of a trail that the tree no longer holds, what is left of it is
 * offered, or nothing. Apart from the offer itself, so that a home page without one loads none of this.
 *
 * @param box of the offer, which names the chapter that holds the first question
 */
export const reviseOffer = async (box: HTMLElement, remembered: readonly string[]): Promise<void> => {
  const base = box.dataset.continue ?? '/';
  const locale = localeOf(base, location.pathname);
  const book = await loadChapter(box.dataset.chapter ?? '');
  if (!locale || !book) return;
  const trail = trailOf(walk(book.tree, remembered));
  if (trail.length === remembered.length) return;
  box.querySelector('a')?.setAttribute('href', stepAddress(base, locale, trail));
  box.querySelector('[data-continue-heading]')?.replaceChildren();
  box.hidden = trail.length === 0;
};
