import { localeOf, stepAddress, trailAt } from '../addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { trailOf, walk } from '../tree/walk.ts';
import { stepView } from '../tree/view.ts';
import { loadChapter } from './walk/chapter.ts';

/** Whose address names a language reads one language. */
const speakOnly = (locale: Locale): void => {
  document.documentElement.lang = locale;
  for (const part of document.querySelectorAll<HTMLElement>('body [lang]'))
    part.hidden = part.lang !== locale;
};

/** On the page for addresses that lead nowhere: speaks the language of the address, and shows where it might have led. */
export const explainAddress = async (): Promise<void> => {
  const main = document.querySelector<HTMLElement>('[data-base]');
  if (!main) return;
  const base = main.dataset.base ?? '/';
  const locale = localeOf(base, location.pathname);
  if (locale) speakOnly(locale);
  await offerNearestStep(base, locale);
  main.dataset.found = '';
};

/** Offers the deepest step that a broken trail still reaches. */
const offerNearestStep = async (base: string, locale: Locale | undefined): Promise<void> => {
  const wanted = trailAt(base, location.pathname);
  const section = locale && document.querySelector<HTMLElement>(`[data-not-found="${locale}"]`);
  if (!locale || !wanted || !section) return;
  const book = await loadChapter(section.dataset.chapter ?? '');
  const trail = book && trailOf(walk(book.tree, wanted));
  const view = trail && stepView(book, trail);
  const box = section.querySelector<HTMLElement>('.nearest');
  const link = box?.querySelector('a');
  if (!view || !box || !link) return;
  link.href = stepAddress(base, locale, view.trail);
  link.textContent = view.heading;
  box.hidden = false;
};
