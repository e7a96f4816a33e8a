import type { Locale } from '../i18n/locales.ts';
import { unknownWords, unusedWords } from '../text/spell/spell.ts';
import { wordsOf } from '../text/spell/words.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { fieldOf, type Text } from './texts.ts';

export const wordListFile = (lang: Locale): string => `content/${lang}/words.txt`;

/** The words of a list: one a line. */
export const parseWordList = (list: string): Set<string> =>
  new Set(
    list
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** A word list as it is kept: in the order of the language, one word a line. */
export const formatWordList = (words: Iterable<string>, lang: Locale): string =>
  [...new Set(words)].sort(new Intl.Collator(lang).compare).join('\n') + '\n';

/**
 * Words that nobody has vouched for, and entries of the list that vouch for nothing.
 *
 * @param list the text of the language's `words.txt`
 * @param isWhole whether these are all the texts there are: if not, nothing is said of words that none uses
 */
export const spellingProblems = async (
  texts: readonly Text[],
  lang: Locale,
  list: string,
  isWhole = true,
): Promise<Problem[]> => {
  const accepted = parseWordList(list);
  const first = new Map<string, Text>();
  for (const text of texts) {
    for (const word of wordsOf(text.text, lang)) if (!first.has(word)) first.set(word, text);
  }
  const unknown = await unknownWords(first.keys(), lang, accepted);
  const unused = isWhole ? await unusedWords(accepted, first.keys(), lang) : [];
  const vouch = `If it is right, add it to ${wordListFile(lang)} (\`npm run check:content -- --write\` adds all of them).`;
  return [
    ...unknown.map((word) => ({
      code: 'unknown-word',
      file: first.get(word)?.file ?? wordListFile(lang),
      field: fieldOf(first.get(word) ?? { path: [] }),
      found: `"${word}"`,
      expected: lang === 'hy' ? 'words of the dictionary or of our own list' : 'words of our own list',
      advice: didYouMean(word, [...accepted], vouch),
    })),
    ...unused.map((word) => ({
      code: 'unused-word',
      file: wordListFile(lang),
      field: '',
      found: `"${word}"`,
      expected: 'only words that a text uses and the dictionary lacks',
      advice: 'Delete the line.',
    })),
  ];
};
