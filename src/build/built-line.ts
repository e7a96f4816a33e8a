import { version } from '../../package.json';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDate } from '../letters/format.ts';

/** Which version of the site this is, and of what day: for about, and for the booklet, which outlives the site's pages. */
export const builtLine = (locale: Locale): string => {
  const t = translator(locale);
  const today = new Date().toISOString().slice(0, 10);
  const date = formatDate(today, locale, t('letters.months', { returnObjects: true }));
  return t('about.build', { version, date });
};
