/** The languages of the site, in the order in which they are offered. One folder of `content/` each. */
export const locales = ['hy', 'kk'] as const;

export type Locale = (typeof locales)[number];

/** What each language calls itself: what a reader looks for in a language switch. */
export const languageNames: Record<Locale, string> = { hy: 'Հայերեն', kk: 'Қазақша' };

/** Whether a string, such as the first part of an address, names one of our languages. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The languages a page of this language links to. */
export const otherLocales = (locale: Locale): Locale[] => locales.filter((other) => other !== locale);
