import { isLocale } from '../i18n/locales.ts';
import { recallLanguage, rememberLanguage } from './remembered.ts';

/** On the page that offers the languages: marks the one chosen before, and remembers the one chosen now. Redirects nobody. */
export const markRememberedLanguage = (): void => {
  const remembered = recallLanguage();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const { language } = link.dataset;
    const mark = link.querySelector<HTMLElement>('.choose-remembered');
    if (mark && language === remembered) mark.hidden = false;
    link.addEventListener('click', () => {
      if (isLocale(language)) rememberLanguage(language);
    });
  }
};
