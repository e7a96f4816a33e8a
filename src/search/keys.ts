/**
 * A stem as it stands in the engine's index. The engine finds every word that begins with what it is asked for; the sign at
 * the end, which no stem has, makes it find this one only.
 */
export const wordKey = (stem: string): string => `${stem}0`;

/**
 * The beginning of the engine's id of a part, from the line on that it puts after the language: enough to tell the parts
 * apart, and half the size of the catalogue's list of them. (A key of digits alone would lose its place in the list.)
 */
export const partKey = (id: string, length: number): string => {
  const start = id.indexOf('_');
  return id.slice(start, start + 1 + length);
};
