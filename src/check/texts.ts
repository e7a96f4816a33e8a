import { field } from './problem.ts';

/** A text of the content and where it stands. */
export interface Text {
  file: string;
  /** The keys that lead to it. */
  path: string[];
  text: string;
}

/** Every text in the data of a file, in order. */
export const textsOf = (file: string, data: unknown, path: readonly string[] = []): Text[] => {
  if (typeof data === 'string') return [{ file, path: [...path], text: data }];
  if (Array.isArray(data))
    return data.flatMap((item, index) => textsOf(file, item, [...path, String(index + 1)]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(file, value, [...path, key]));
};

/** The names to fill in, each once: `{name}`. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name))].sort();

/** A text of several lines, as the lines it is made of: rules of style look at one line at a time. */
export const linesOf = (text: Text): Text[] =>
  text.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...text, text: line }));

export const fieldOf = ({ path }: Pick<Text, 'path'>): string => field(...path);
