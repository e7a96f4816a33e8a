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

/**
 * Leads on to the language used last, or the one the site was installed in; only from the address at which the installed site starts: see
 * build/manifest.ts.
 */
export const goOnIfInstalled = (): void => {
  const installedIn = new URLSearchParams(location.search).get('start');
  if (installedIn === null) return;
  const language = recallLanguage() ?? installedIn;
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${CSS.escape(language)}"]`);
  if (link) location.replace(link.href);
};
