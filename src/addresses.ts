import { isLocale, type Locale } from './i18n/locales.ts';

/**
 * The addresses of the site, as DESIGN promises them: `/{language}/decide/{answer}/{answer}/`. Pure, so that pages, islands
 * and tests agree.
 */

/** Where the site lives on its host: `/`, or a path such as `/guide/`. */
export type Base = string;

const join = (base: Base, ...parts: readonly string[]): string =>
  [base.replace(/\/+$/, ''), ...parts.map((part) => encodeURIComponent(part)), ''].join('/');

/** @example homeAddress('/', 'hy') // '/hy/' */
export const homeAddress = (base: Base, locale: Locale): string => join(base, locale);

/** @example stepAddress('/', 'hy', ['silent', 'silent-unknown']) // '/hy/decide/silent/silent-unknown/' */
export const stepAddress = (base: Base, locale: Locale, trail: readonly string[]): string =>
  join(base, locale, 'decide', ...trail);

/** The part of an address after `decide` that is the map: no answer of the first question may be called so. */
export const mapPart = 'map';

/**
 * The map of all ways, and where on it a trail stands: in the fragment, so that no server is asked.
 *
 * @example mapAddress('/', 'hy', ['silent', 'silent-unknown']) // '/hy/decide/map/#silent/silent-unknown'
 */
export const mapAddress = (base: Base, locale: Locale, trail: readonly string[] = []): string =>
  stepAddress(base, locale, [mapPart]) + (trail.length > 0 ? `#${trail.join('/')}` : '');

/** @example letterAddress('/', 'kk', 'apology') // '/kk/letters/apology/' */
export const letterAddress = (base: Base, locale: Locale, slug: string): string =>
  join(base, locale, 'letters', slug);

/** @example guideAddress('/', 'kk', 'records') // '/kk/guide/records/' */
export const guideAddress = (base: Base, locale: Locale, slug: string): string =>
  join(base, locale, 'guide', slug);

/** @example guideIndexAddress('/', 'kk') // '/kk/guide/' */
export const guideIndexAddress = (base: Base, locale: Locale): string => join(base, locale, 'guide');

/** @example lettersAddress('/', 'kk') // '/kk/letters/' */
export const lettersAddress = (base: Base, locale: Locale): string => join(base, locale, 'letters');

/** @example searchAddress('/', 'kk') // '/kk/search/' */
export const searchAddress = (base: Base, locale: Locale): string => join(base, locale, 'search');

/** @example aboutAddress('/', 'kk') // '/kk/about/' */
export const aboutAddress = (base: Base, locale: Locale): string => join(base, locale, 'about');

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is not an encoding; the part will simply not be found
  }
};

/** The parts of an address after the base: undefined where it lies outside the site. */
const partsOf = (base: Base, pathname: string): string[] | undefined => {
  const root = join(base);
  if (!`${pathname}/`.startsWith(root)) return undefined;
  return pathname
    .slice(root.length)
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
};

/** The language of an address, if it has one; in capitals too, since people type addresses off paper. */
export const localeOf = (base: Base, pathname: string): Locale | undefined => {
  const first = partsOf(base, pathname)?.[0]?.toLowerCase();
  return isLocale(first) ? first : undefined;
};

/**
 * The trail an address names, whether or not the tree has it; in small letters, as all ids are.
 *
 * @example trailAt('/', '/hy/decide/silent/') // ['silent']
 * @returns undefined where the address is not one of a step, such as the map; an ending such as `index.html` is
 *   passed over
 */
export const trailAt = (base: Base, pathname: string): string[] | undefined => {
  const parts = partsOf(base, pathname)?.map((part) => part.toLowerCase());
  const [locale, section, ...trail] = parts ?? [];
  if (!isLocale(locale) || section !== 'decide' || trail[0] === mapPart) return undefined;
  return trail.filter((part) => part !== 'index.html');
};
