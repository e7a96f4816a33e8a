import type { Language } from '../analyse/language.ts';
import { wordsOf } from '../analyse/words.ts';

/**
 * Every stem of some texts, with the word that stands for it: the commonest of the shortest, which is mostly the form a dictionary
 * has.
 */
export const stemsOf = (texts: readonly string[], language: Language): Map<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of texts.flatMap(wordsOf)) {
    const word = language.normalise(text);
    if (word === '') continue;
    const stem = language.stem(word);
    const forms = counts.get(stem) ?? new Map<string, number>();
    counts.set(stem, forms.set(word, (forms.get(word) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([stem, forms]) => {
      const [first] = [...forms].sort(
        ([one, times], [other, otherTimes]) => one.length - other.length || otherTimes - times,
      );
      return [stem, first?.[0] ?? stem];
    }),
  );
};
