import { localeOf, stepAddress } from '../addresses.ts';
import { recallLastStep, rememberLanguage } from './remembered.ts';
import { forgetAll } from './storage.ts';

/** On the home page: offers the step where the reader stopped, if the tree still leads there, and a way to forget it. */
export const offerToContinue = async (): Promise<void> => {
  const box = document.querySelector<HTMLElement>('[data-continue]');
  if (!box) return;
  const base = box.dataset.continue ?? '/';
  const locale = localeOf(base, location.pathname);
  if (!locale) return;
  rememberLanguage(locale);
  const last = recallLastStep();
  const link = box.querySelector('a');
  const heading = box.querySelector('[data-continue-heading]');
  const forget = box.querySelector('button');
  if (!last || !link || !heading || !forget) return;
  // The step is the same in both languages; its heading is known in the one it was read in only.
  link.href = stepAddress(base, locale, last.trail);
  heading.textContent = last.locale === locale ? last.heading : '';
  box.hidden = false;
  forget.addEventListener('click', () => {
    forgetAll();
    box.hidden = true;
    const status = document.querySelector<HTMLElement>('[data-continue-status]');
    if (status) status.textContent = forget.dataset.forgotten ?? '';
  });

  const { reviseOffer } = await import('./revise-offer.ts');
  await reviseOffer(box, last.trail);
};
