import type { Locale } from '../../../src/i18n/locales.ts';
import { languageOf } from '../../../src/search/analyse/language.ts';
import { readLexicon, writeLexicon } from '../../../src/search/lexicon.ts';
import { stemsOf } from '../../../src/search/build/lexicon.ts';
import type { Known } from '../../../src/search/resolve.ts';

/** What search would know of a site that holds these texts only. */
export const knowing = async (locale: Locale, ...texts: string[]): Promise<Known> => {
  const language = await languageOf(locale);
  return { language, lexicon: readLexicon(writeLexicon(stemsOf(texts, language)), language) };
};
