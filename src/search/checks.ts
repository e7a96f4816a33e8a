import { field, type Problem } from '../check/problem.ts';
import { brokenReferences } from '../check/references.ts';
import type { Text } from '../check/texts.ts';
import type { SearchWords } from './words-schema.ts';

export const searchWordsFile = (language: string): string => `content/${language}/search.yaml`;

/** The places a term may lead to, and how each is titled where that is known: `guide/clauses#payment` → «Վճարում». */
export type Places = ReadonlyMap<string, string | undefined>;

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** What stands in a list a second time. */
const repeatedIn = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.map(plain).indexOf(plain(word)) !== index);

const twice = (file: string, at: string, words: readonly string[], advice: string): Problem[] =>
  repeatedIn(words).map((word) => ({
    code: 'word-twice',
    file,
    field: at,
    found: `"${word}" a second time`,
    expected: 'every word and phrase once',
    advice,
  }));

/** Words that are left out of every query cannot be what a query is about. */
const ignoredWords = (file: string, { ignore, alike, terms }: SearchWords): Problem[] => {
  const ignored = new Set(ignore.map(plain));
  const meant = [
    ...alike.flatMap((group, index) => group.map((word) => ({ word, at: field('alike', index + 1) }))),
    ...Object.keys(terms).map((word) => ({ word, at: field('terms', word) })),
  ];
  return meant
    .filter(({ word }) =>
      plain(word)
        .split(/\s+/)
        .every((part) => ignored.has(part)),
    )
    .map(({ word, at }) => ({
      code: 'ignored-word',
      file,
      field: at,
      found: `"${word}", which stands under ignore`,
      expected: 'words that say something by themselves',
      advice: 'Take it out of one of the two places.',
    }));
};

/** The index holds every title and heading anyway. */
const knownTitles = (file: string, { terms }: SearchWords, places: Places): Problem[] => {
  const titles = new Map([...places].map(([place, title]) => [title && plain(title), place]));
  return Object.keys(terms)
    .filter((name) => titles.has(plain(name)))
    .map((name) => ({
      code: 'term-is-title',
      file,
      field: field('terms', name),
      found: `the title of ${titles.get(plain(name))}, which the index of terms has already`,
      expected: 'terms that are no title or heading',
      advice: 'Take it out, or name the term otherwise.',
    }));
};

const unknownPlaces = (file: string, { terms }: SearchWords, places: Places): Problem[] =>
  brokenReferences(
    Object.entries(terms).flatMap(([term, wanted]) =>
      wanted.map((name) => ({
        code: 'unknown-place',
        file,
        field: field('terms', term),
        name,
        known: [...places.keys()],
        what: 'a page or heading',
      })),
    ),
  );

/**
 * Holds what search is told about the words of a language against itself and against the pages there are.
 *
 * @param places undefined where not all of them are known, because a file could not be read: that is told already
 */
export const checkSearchWords = (file: string, words: SearchWords, places?: Places): Problem[] => [
  ...twice(file, 'ignore', words.ignore, 'Delete one of the two.'),
  ...twice(file, 'alike', words.alike.flat(), 'Delete one of the two, or make one group of both.'),
  ...ignoredWords(file, words),
  ...(places ? [...knownTitles(file, words, places), ...unknownPlaces(file, words, places)] : []),
];

/** The words that readers see: the names of the terms. The others hold loans and foreign words on purpose. */
export const textsOfTerms = (file: string, { terms }: SearchWords): Text[] =>
  Object.keys(terms).map((name) => ({ file, path: ['terms', name], text: name }));
