import { forgetAll } from './storage.ts';

/** Where the site says what it keeps: one click erases all of it, whatever it is. */
export const offerToForget = (): void => {
  const box = document.querySelector<HTMLElement>('[data-forget]');
  const status = box?.querySelector<HTMLElement>('[data-forgotten]');
  if (!box || !status) return;
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', () => {
    forgetAll();
    status.textContent = status.dataset.forgotten ?? '';
  });
};
