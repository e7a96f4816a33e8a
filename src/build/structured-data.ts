import type { Locale } from '../i18n/locales.ts';

/** What search engines are told of a page in the terms of schema.org. Only what is true of the page, and stands on it. */

export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A page above another. */
export interface Crumb {
  name: string;
  path: string;
}

/** What every kind of page has. */
export interface PageFacts {
  locale: Locale;
  title: string;
  description: string;
  /** Full addresses. */
  url: string;
  image: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const common = ({ locale, description, url, image }: PageFacts) => ({
  description,
  inLanguage: locale,
  url,
  image,
  license: licence,
});

/**
 * A section of the guide.
 *
 * @param checked the day when somebody last read it against its sources; when it was written nobody has noted down
 */
export const article =
  (section: string, checked: string) =>
  (page: PageFacts): Thing => ({
    '@type': 'Article',
    headline: page.title,
    ...common(page),
    articleSection: section,
    mainEntityOfPage: { '@type': 'WebPage', '@id': page.url, lastReviewed: checked },
  });

/** A recommendation: steps to take, in order. */
export const howTo =
  (steps: readonly string[]) =>
  (page: PageFacts): Thing => ({
    '@type': 'HowTo',
    name: page.title,
    ...common(page),
    step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
  });

/** The home page of a language. */
export const webSite =
  (name: string) =>
  (page: PageFacts): Thing => ({ '@type': 'WebSite', name, ...common(page) });

/** @param above the pages above this one, the home page first; the page itself comes last */
export const breadcrumbs = (
  above: readonly Crumb[],
  title: string,
  absolute: (path: string) => string,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...above.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
    { '@type': 'ListItem', position: above.length + 1, name: title },
  ],
});
