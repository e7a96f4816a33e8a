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
}

export type Fold = (word: string) => string;

const scriptOf = (word: string): Script => {
  if (/\p{Script=Armenian}/u.test(word)) return 'armenian';
  return /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin';
};

interface Table {
  pattern: RegExp;
  signs: ReadonlyMap<string, string>;
}

const tableOf = (letters: string): Table => {
  const signs = new Map(
    letters.split(/\s+/).map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
  const keys = [...signs.keys()].sort((one, other) => other.length - one.length);
  return { pattern: new RegExp(keys.join('|'), 'gu'), signs };
};

/** @returns the function that folds words of a language; a letter it does not know is left out */
export const folder = ({ letters, after }: Pick<Folding, 'letters' | 'after'>): Fold => {
  const tables = new Map<Script, Table>();
  for (const script of scripts) if (letters[script]) tables.set(script, tableOf(letters[script]));
  return (word) => {
    const table = tables.get(scriptOf(word));
    const signs = (table ? (word.match(table.pattern) ?? []) : []).map((key) => table?.signs.get(key) ?? '');
    return after.reduce((folded, [pattern, by]) => folded.replace(pattern, by), signs.join(''));
  };
};

/** The folds a typed word may stand for: as it is, and read otherwise where it is in a script that is not the language's own. */
export const readingsOf = (word: string, folding: Folding, fold: Fold): string[] => {
  const others = folding.readings
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, by]) => fold(word.replace(pattern, by)));
  return [...new Set([fold(word), ...others])].filter((folded) => folded !== '');
};
