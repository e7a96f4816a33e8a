import { checkSearchWords, searchWordsFile, textsOfTerms, type Places } from '../search/checks.ts';
import { searchWordsSchema } from '../search/words-schema.ts';
import { parseFile, soundFields, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Text } from './texts.ts';

/** What search is told about the words of a language; `places` as checkSearchWords takes them. */
export const checkSearchFile = (
  files: Files,
  language: string,
  places: Places | undefined,
): { problems: Problem[]; texts: Text[] } => {
  const file = searchWordsFile(language);
  const { value, data, problems } = parseFile(files, file, searchWordsSchema);
  const { ignore = [], alike = [], terms = {} } = value ?? soundFields(data, searchWordsSchema);
  const words = { ignore, alike, terms };
  return {
    problems: [...problems, ...checkSearchWords(file, words, places)],
    texts: textsOfTerms(file, words),
  };
};
