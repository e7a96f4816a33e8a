/** What stands at a place that no word of a part has. The engine counts it and does not index it. */
const nothing = '.';

/**
 * Gives every word a place of its own in all texts, the commonest words first; words that never meet share one. The index
 * notes the place of each word in each text and never uses it here: always the same one takes a fifth less room than another
 * in every text.
 *
 * @param texts the words of each text, each word once
 * @returns the texts with every word in its place
 */
export const inPlaces = (texts: readonly (readonly string[])[]): string[] => {
  const textsOf = new Map<string, number[]>();
  for (const [number, words] of texts.entries())
    for (const word of words) textsOf.set(word, [...(textsOf.get(word) ?? []), number]);
  const placed = texts.map((): (string | undefined)[] => []);
  const commonest = [...textsOf].sort(
    ([one, its], [other, others]) => others.length - its.length || (one < other ? -1 : 1),
  );
  for (const [word, numbers] of commonest) {
    let place = 0;
    while (numbers.some((number) => placed[number]?.[place] !== undefined)) place++;
    for (const number of numbers) (placed[number] ?? [])[place] = word;
  }
  return placed.map((words) => Array.from(words, (word) => word ?? nothing).join(' '));
};
