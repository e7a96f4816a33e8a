import { recallTicks, rememberTicks } from './remembered.ts';

/** Keeps the ticks of the lists on a guide page on this device: a few lines instead of an island. */
export const keepTicks = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const list = element.dataset.ticks ?? '';
    const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const show = () => {
      const ticked = recallTicks(list, boxes.length);
      for (const [index, box] of boxes.entries()) box.checked = ticked.includes(index);
    };
    show();
    // A page that comes back from the browser's memory may be older than the ticks.
    addEventListener('pageshow', show);
    element.addEventListener('change', () =>
      rememberTicks(
        list,
        boxes.flatMap((box, index) => (box.checked ? [index] : [])),
      ),
    );
  }
};
