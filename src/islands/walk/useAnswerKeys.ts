import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox])'));

/** The keys 1 to 9 choose the answer of that number, as if its link had been clicked. */
export const useAnswerKeys = (root: RefObject<HTMLElement>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (!/^[1-9]$/.test(event.key)) return;
      const answers = root.current?.querySelectorAll<HTMLAnchorElement>('[data-answers] a');
      answers?.[Number(event.key) - 1]?.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
};
