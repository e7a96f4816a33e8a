import { homeAddress, lettersAddress, searchAddress, stepAddress } from '../addresses.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { appIcons, type AppIcon } from './app-icons.ts';
import { token } from './tokens.ts';

const base = import.meta.env.BASE_URL;
const root = `${base.replace(/\/+$/, '')}/`;

export const iconAddress = (name: AppIcon): string => `${root}icons/${name}.png`;

/** Where the manifest of a page lies: in its language, or, for the page that offers the languages, in all of them. */
export const manifestAddress = (locale?: Locale): string =>
  `${locale ? homeAddress(base, locale) : root}manifest.webmanifest`;

/**
 * What a device needs to install the site: <https://www.w3.org/TR/appmanifest/>. Whichever manifest it came from, it is one
 * and the same application (`id`), and starts where the reader is led on to the language used last: islands/choose.ts.
 */
export const manifest = (locale?: Locale) => {
  const languages = locale ? [locale] : locales;
  const texts = languages.map((language) => translator(language));
  const icon = (name: AppIcon, purpose: 'any' | 'maskable') => {
    const { size } = appIcons[name];
    return { src: iconAddress(name), sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  return {
    id: root,
    scope: root,
    start_url: `${root}?start${locale ? `=${locale}` : ''}`,
    name: texts.map((t) => t('site.name')).join(' · '),
    short_name: texts[0]?.('site.name'),
    description: texts.map((t) => t('site.description')).join(' · '),
    ...(locale && { lang: locale, dir: 'ltr' }),
    display: 'standalone',
    theme_color: token('paper'),
    background_color: token('paper'),
    icons: [icon('icon-192', 'any'), icon('icon-512', 'any'), icon('maskable-512', 'maskable')],
    shortcuts: languages.flatMap((language) => {
      const t = translator(language);
      return [
        { name: t('notFound.decide'), short_name: t('nav.decide'), url: stepAddress(base, language, []) },
        { name: t('letters.title'), url: lettersAddress(base, language) },
        { name: t('search.title'), url: searchAddress(base, language) },
      ];
    }),
  };
};

/** As a file. */
export const manifestFile = (locale?: Locale): Response =>
  new Response(JSON.stringify(manifest(locale)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
