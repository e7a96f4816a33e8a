import { localeOf } from '../addresses.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * The language of the page that is being built, for components that stand in a text and are told nothing.
 *
 * @throws where the address of the page has none
 */
export const pageLocale = ({ pathname }: URL): Locale => {
  const locale = localeOf(import.meta.env.BASE_URL, pathname);
  if (!locale) throw new Error(`${pathname} does not begin with a language`);
  return locale;
};
