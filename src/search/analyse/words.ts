/** A word and where it stands in its text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Letters, digits and the marks that stand inside a word: ՞ ՛ ՜ and their like in Armenian, apostrophes in Latin spellings,
 * signs that cannot be seen. Hyphens divide: each half of a paired word can be looked for by itself.
 */
const pattern = /[\p{L}\p{M}\p{N}\u055a-\u055c\u055e\u055f\u00ad\u200b-\u200d'’ʼ`´@]+/gu;

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
