import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { unknownWords } from '../text/spell/spell.ts';
import { wordsOf } from '../text/spell/words.ts';
import { checkContent } from './content.ts';
import type { Files } from './parse.ts';
import type { Problem } from './problem.ts';
import { readFiles } from './read-files.ts';
import { formatWordList, parseWordList, spellingProblems, wordListFile } from './spelling-problems.ts';
import { sentenceProblems, styleProblems } from './text-problems.ts';

/** Checks everything there is to check of the content: structure, words, style and spelling. */
export const checkFiles = async (files: Files): Promise<Problem[]> => {
  const { problems, texts, unread } = checkContent(files, locales);
  for (const locale of locales) {
    const own = texts.get(locale) ?? [];
    const list = files.get(wordListFile(locale)) ?? '';
    problems.push(...styleProblems(own, locale), ...sentenceProblems(own, locale));
    problems.push(...(await spellingProblems(own, locale, list, !unread.has(locale))));
  }
  return problems;
};

/** @param root the folder that holds `content/` */
export const checkFolder = (root: string): Promise<Problem[]> => checkFiles(readFiles(root));

/**
 * Makes the word lists fit the texts: adds the words that are not known yet, drops those no longer used. What it adds
 * is to be read by someone who knows the language before it is committed. While a file of a language cannot be read, no
 * word of that language is dropped: it may stand there.
 *
 * @returns the words added
 */
export const writeWordLists = async (root: string): Promise<string[]> => {
  const files = readFiles(root);
  const { texts, unread } = checkContent(files, locales);
  const added: string[] = [];
  for (const locale of locales) {
    const words = new Set((texts.get(locale) ?? []).flatMap(({ text }) => wordsOf(text, locale)));
    const known = parseWordList(files.get(wordListFile(locale)) ?? '');
    const needed = await unknownWords(words, locale, new Set());
    added.push(...needed.filter((word) => !known.has(word)));
    const list = unread.has(locale) ? [...known, ...needed] : needed;
    writeFileSync(join(root, wordListFile(locale)), formatWordList(list, locale));
  }
  return added;
};
