import { createRequire } from 'node:module';
import type { SpellingDictionaryCollection } from 'cspell-lib';
import type { Locale } from '../../i18n/locales.ts';

type Knows = (word: string) => boolean;

let armenian: Promise<SpellingDictionaryCollection> | undefined;

/** Loaded once and only when Armenian is checked: cspell and its dictionary take most of a second. */
const armenianDictionary = (): Promise<SpellingDictionaryCollection> => (armenian ??= loadArmenian());

const loadArmenian = async (): Promise<SpellingDictionaryCollection> => {
  const { getDictionary, readSettings } = await import('cspell-lib');
  const settings = await readSettings(createRequire(import.meta.url).resolve('@cspell/dict-hy'));
  const names = settings.dictionaryDefinitions?.map(({ name }) => name) ?? [];
  const dictionary = await getDictionary({ ...settings, dictionaries: names });
  // A dictionary that did not load would call every word unknown.
  if (names.length === 0 || !dictionary.has('հաճախորդ')) {
    throw new Error('The Armenian dictionary could not be loaded: run npm ci, then try again.');
  }
  return dictionary;
};

const byDictionary = async (lang: Locale): Promise<Knows> => {
  if (lang === 'kk') return () => false;
  const dictionary = await armenianDictionary();
  // The dictionary is asked word by word, not through cspell's check of a document, which skips short words.
  return (word) => dictionary.has(word);
};

/**
 * The words that neither the dictionary nor our own list knows.
 *
 * Armenian is checked with cspell's dictionary; Kazakh has none fit for the purpose (the best one lacks
 * «клиент»), so there every form of every word is accepted by a reader once, and a slip of the keyboard or a
 * broken ending is a new form.
 *
 * @param words as `wordsOf` gives them, of any number of texts
 * @param accepted the list of words we stand by
 * @returns each unknown word once, in the order in which they come
 */
export const unknownWords = async (
  words: Iterable<string>,
  lang: Locale,
  accepted: ReadonlySet<string>,
): Promise<string[]> => {
  const knows = await byDictionary(lang);
  return [...new Set(words)].filter((word) => !accepted.has(word) && !knows(word));
};

/**
 * Entries that do nothing: no text uses them any more, or the dictionary knows them by itself. Without this
 * check the list becomes a dump in which a misspelling hides.
 *
 * @returns the entries to delete, in the order of the list
 */
export const unusedWords = async (
  accepted: ReadonlySet<string>,
  words: Iterable<string>,
  lang: Locale,
): Promise<string[]> => {
  const used = new Set(words);
  const knows = await byDictionary(lang);
  return [...accepted].filter((word) => !used.has(word) || knows(word));
};
