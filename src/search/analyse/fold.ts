/** The scripts in which people type our languages. */
export const scripts = ['armenian', 'cyrillic', 'latin'] as const;
export type Script = (typeof scripts)[number];

/**
 * How words of a language are made alike whatever letters they are typed in: `հաճախորդ`, `hachakhord` and `ачахорд` all
 * fold to one row of signs. Sounds that people spell alike fall together, so the same fold may hold several words: it is
 * asked only where the word as typed is not found.
 */
export interface Folding {
  /** Letters of a script and the sign each becomes, longest first: `kh:X gh:g …`. */
  letters: Partial<Record<Script, string>>;
  /** What is put right after folding. */
  after: readonly (readonly [RegExp, string])[];
  /** Other ways in which a word typed in a foreign script may be meant, tried when the first reading finds nothing. */
  readings: readonly (readonly [RegExp, string])[];
  /** What may stand before a word, folded: no stem begins with it. Tried last. */
  prefixes?: RegExp;
}

export type Fold = (word: string) => string;

const scriptOf = (word: string): Script => {
  if (/\p{Script=Armenian}/u.test(word)) return 'armenian';
  return /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin';
};

interface Table {
  signs: ReadonlyMap<string, string>;
  /** How many letters the longest key has that begins with a letter. */
  longest: ReadonlyMap<string, number>;
}

const tableOf = (letters: string): Table => {
  const signs = new Map(
    letters.split(/\s+/).map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
  const longest = new Map<string, number>();
  for (const key of signs.keys()) {
    const first = key.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
  }
  return { signs, longest };
};

/** By hand, not by a regular expression: thousands of words are folded when search is opened, on slow telephones too. */
const signsOf = (word: string, { signs, longest }: Table): string => {
  let folded = '';
  let at = 0;
  while (at < word.length) {
    let length = Math.min(longest.get(word.charAt(at)) ?? 1, word.length - at);
    while (length > 1 && !signs.has(word.slice(at, at + length))) length--;
    folded += signs.get(word.slice(at, at + length)) ?? '';
    at += length;
  }
  return folded;
};

/** @returns the function that folds words of a language; a letter it does not know is left out */
export const folder = ({ letters, after }: Pick<Folding, 'letters' | 'after'>): Fold => {
  const tables = new Map<Script, Table>();
  for (const script of scripts) if (letters[script]) tables.set(script, tableOf(letters[script]));
  return (word) => {
    const table = tables.get(scriptOf(word));
    const folded = table ? signsOf(word, table) : '';
    return after.reduce((signs, [pattern, by]) => signs.replace(pattern, by), folded);
  };
};

/** The folds a typed word may stand for: as it is, and read otherwise where it is in a script that is not the language's own. */
export const readingsOf = (word: string, folding: Folding, fold: Fold): string[] => {
  const others = folding.readings
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, by]) => fold(word.replace(pattern, by)));
  const folds = [fold(word), ...others];
  const bare = folding.prefixes ? folds.map((folded) => folded.replace(folding.prefixes ?? '', '')) : [];
  return [...new Set([...folds, ...bare])].filter((folded) => folded !== '');
};
