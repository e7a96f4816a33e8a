import { retype } from './analyse/layout.ts';
import { wordsOf } from './analyse/words.ts';
import { resolve, type Known, type Resolved } from './resolve.ts';

/** What a query asks for. */
export interface Query {
  /** The words a page must hold. */
  words: Resolved[];
  /** Words of the query that no page holds, however they are read. */
  unknown: string[];
}

export interface Asked extends Known {
  /** Words that say nothing by themselves, in their normal form: looked for only where the query has no other. */
  ignored: ReadonlySet<string>;
}

/** Nobody means more words than this. */
const mostWords = 12;

/** Also where it is typed in other letters: `chi` is «չի». */
const isIgnored = (word: string, { language, lexicon, ignored }: Asked): boolean => {
  const normal = language.normalise(word);
  if (ignored.has(normal)) return true;
  if (lexicon.has(language.stem(normal))) return false;
  const folded = lexicon.fold(normal);
  return folded !== '' && [...ignored].some((one) => lexicon.fold(one) === folded);
};

const split = (typed: string, asked: Asked): string[] => {
  const words = [...new Set(wordsOf(typed).map(({ text }) => text))].filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );
  const telling = words.filter((word) => !isIgnored(word, asked));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
};

const read = (typed: string, asked: Asked, slips: boolean): Query => {
  const words: Resolved[] = [];
  const unknown: string[] = [];
  const typedWords = split(typed, asked);
  for (const word of typedWords) {
    // The last word may not be finished, unless a space says so.
    const beginning = word === typedWords.at(-1) && typed.trimEnd().endsWith(word) && !/\s$/.test(typed);
    const found = resolve(word, asked, { beginning, slips });
    if (found) words.push(found);
    else unknown.push(word);
  }
  return { words, unknown };
};

const isWhole = ({ words, unknown }: Query): boolean => words.length > 0 && unknown.length === 0;

/**
 * Reads what a reader has typed: word by word, first as it stands; where that leaves words unknown, as if the Latin
 * keyboard had been on by mistake; then allowing for a slip of the fingers.
 *
 * @param typed anything at all, of any length
 */
export const readQuery = (typed: string, asked: Asked): Query => {
  const text = typed.slice(0, 400).normalize('NFC');
  const plain = read(text, asked, false);
  if (isWhole(plain)) return plain;
  if (/[a-z]/i.test(text)) {
    for (const layout of asked.language.layouts) {
      const retyped = read(retype(text, layout), asked, false);
      if (isWhole(retyped)) return retyped;
    }
  }
  const lenient = read(text, asked, true);
  // Where most words stay unknown, one that is known but for a slip was hardly meant.
  return lenient.words.length > lenient.unknown.length ? lenient : plain;
};
