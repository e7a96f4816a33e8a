/**
 * Every word that one slip of the fingers may have been meant to be: a letter too many, two letters swapped, a wrong letter, a
 * letter left out. After Peter Norvig, "How to Write a Spelling Corrector".
 *
 * @param alphabet the letters that may be missing or wrong
 */
export const withoutSlip = (word: string, alphabet: readonly string[]): Set<string> => {
  const meant = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    meant.add(before + after);
    meant.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of alphabet) meant.add(before + letter + after).add(before + letter + here + after);
  }
  meant.delete(word);
  return meant;
};

/**
 * What was meant to follow a beginning, where a word was typed with one slip within that beginning. The slip, if it is the
 * only one, is where the two first differ: so no words need to be made up. Asked of thousands of beginnings.
 *
 * @returns none where the word begins so without a slip, or with more than one
 */
export const restsAfterSlip = (typed: string, beginning: string): string[] => {
  const { length } = beginning;
  let at = 0;
  while (at < length && typed.charCodeAt(at) === beginning.charCodeAt(at)) at++;
  if (at === length) return [];
  const here = beginning.slice(at);
  const after = beginning.slice(at + 1);
  const rests = [];
  if (typed.startsWith(after, at + 1)) rests.push(typed.slice(length)); // a wrong letter
  if (typed.startsWith(here, at + 1)) rests.push(typed.slice(length + 1)); // one too many
  if (typed.startsWith(after, at)) rests.push(typed.slice(length - 1)); // one left out
  const swapped = typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  if (swapped.startsWith(here)) rests.push(swapped.slice(here.length));
  return rests;
};
