import i18next, { type TFunction } from 'i18next';
import type { Locale } from './locales.ts';
import type interfaceTexts from '../../content/hy/interface.json';

/** The texts of the interface; every language has the same keys, which `npm run check:content` sees to. */
export type InterfaceTexts = typeof interfaceTexts;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: InterfaceTexts };
  }
}

const files = import.meta.glob<InterfaceTexts>('/content/*/interface.json', {
  eager: true,
  import: 'default',
});

const resources = Object.fromEntries(
  Object.entries(files).map(([file, translation]) => [file.split('/')[2] ?? '', { translation }]),
);

const instance = i18next.createInstance();
await instance.init({
  resources,
  fallbackLng: false,
  returnNull: false,
  // Content is escaped where it is put into HTML; placeholders look as they do in the letters: {name}.
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`content/${languages.join()}/interface.json has no text "${key}"`);
  },
});

/**
 * The function that gives the texts of the interface in one language. Runs in the build only: pages hand their
 * islands the few strings they need.
 */
export const translator = (locale: Locale): TFunction => instance.getFixedT(locale);
