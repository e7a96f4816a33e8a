const marked = /^(.*?)\s*\[#([a-z][a-z0-9-]*)\]$/s;

/**
 * A heading of the guide carries its id at its end, the same in every language, so that a link to a part of a section
 * survives a change of words and of language.
 *
 * @example splitHeading('Քանի օր սպասել [#how-long]') // { text: 'Քանի օր սպասել', id: 'how-long' }
 */
export const splitHeading = (heading: string): { text: string; id: string | undefined } => {
  const parts = marked.exec(heading.trim());
  return parts ? { text: parts[1] ?? '', id: parts[2] } : { text: heading.trim(), id: undefined };
};
