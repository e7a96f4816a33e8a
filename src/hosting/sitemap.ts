import { homeAddress, localeOf, type Base } from '../addresses.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** What search engines are told of the site. Pure. */

/** A page as it reads in another language, or, as `x-default`, for whoever reads none of ours. */
export interface Alternate {
  hreflang: Locale | 'x-default';
  path: string;
}

/**
 * The versions of a page. None of our languages stands in for another, so `x-default` is the page that offers them.
 *
 * @param address of the page in each language
 */
export const alternatesOf = (base: Base, address: (locale: Locale) => string): Alternate[] => [
  ...locales.map((locale) => ({ hreflang: locale, path: address(locale) })),
  { hreflang: 'x-default', path: base },
];

/** The same for a path of the built site, where the other languages differ in their prefix only. */
const alternatesAt = (base: Base, path: string): Alternate[] => {
  const own = localeOf(base, path);
  const rest = own ? path.slice(homeAddress(base, own).length) : '';
  return alternatesOf(base, (locale) => homeAddress(base, locale) + rest);
};

/**
 * `sitemap.xml`: every page with its versions.
 *
 * @param paths of the pages, base included, such as `/hy/decide/`
 */
export const sitemap = (site: string, base: Base, paths: readonly string[]): string => {
  const absolute = (path: string) => new URL(path, site).href.replaceAll('&', '&amp;');
  const entry = (path: string): string =>
    [
      `<url><loc>${absolute(path)}</loc>`,
      ...alternatesAt(base, path).map(
        ({ hreflang, path: other }) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(other)}"/>`,
      ),
      '</url>',
    ].join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.map(entry),
    '</urlset>',
    '',
  ].join('\n');
};

/** `robots.txt`: everything may be read. Under a path no robot asks for it, and it does no harm. */
export const robots = (site: string, base: Base): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap.xml`, site).href}\n`;
