import styles from './notice.css?url';

export interface Notice {
  text: string;
  /** What the reader can do about it. */
  action?: { label: string; run: () => void };
  close: string;
  onClose?: () => void;
}

export const button = (label: string, onClick: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
};

/** The styles come when they are needed: no page has to carry them. */
const loadStyles = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${styles}"]`)) return resolve();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => resolve(); // a plain notice is better than none
    document.head.append(link);
  });

export const isNoticeShown = (): boolean => document.querySelector('.offline-notice') !== null;

/** Says something at the lower edge of the page, in place of what was said before. Takes no focus and covers no field. */
export const showNotice = async ({ text, action, close, onClose }: Notice): Promise<void> => {
  await loadStyles();
  document.querySelector('.offline-notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'offline-notice';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const dismiss = () => {
    notice.remove();
    onClose?.();
  };
  notice.append(words, ...(action ? [button(action.label, action.run)] : []), button(close, dismiss));
  document.body.append(notice);
  words.textContent = text; // after the element is there: then it is read out
};
