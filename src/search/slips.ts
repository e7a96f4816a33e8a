/**
 * Every word that one slip of the fingers may have been meant to be: a letter too many, two letters swapped, a wrong letter, a
 * letter left out. After Peter Norvig, "How to Write a Spelling Corrector".
 *
 * @param alphabet the letters that may be missing or wrong
 */
export const withoutSlip = (word: string, alphabet: readonly string[]): Set<string> => {
  const meant = new Set<string>();
  const letters = [...word];
  for (let at = 0; at <= letters.length; at++) {
    const before = letters.slice(0, at).join('');
    const [here, next] = letters.slice(at);
    const after = letters.slice(at + 1).join('');
    for (const letter of alphabet) {
      meant.add(before + letter + (here ?? '') + after);
      if (here !== undefined) meant.add(before + letter + after);
    }
    if (here === undefined) continue;
    meant.add(before + after);
    if (next !== undefined) meant.add(before + next + here + letters.slice(at + 2).join(''));
  }
  meant.delete(word);
  return meant;
};
