import { hashedFolders } from '../hosting/headers.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';

/** What is kept together: what every page needs, and the pages of each language with their data. */
export type Part = 'shared' | Locale;

export const parts: readonly Part[] = ['shared', ...locales];

/**
 * The part a file belongs to, by the language that its path names.
 *
 * @param path from the top of the site
 * @example partOf('data/steps.hy.0a1b2c3d4e.json') // 'hy'
 * @example partOf('assets/kk-sans.B5WN1uQe.woff2') // 'kk'
 * @example partOf('404.html') // 'shared'
 */
export const partOf = (path: string): Part => path.split(/[/.-]/).find(isLocale) ?? 'shared';

/**
 * Whether a file's name changes with its contents, so that a page of any version may be given it by its name alone.
 *
 * @param path from the top of the site
 */
export const isNamedByContents = (path: string): boolean =>
  hashedFolders.some((folder) => path.startsWith(`${folder}/`));
