import type { Heading, Root } from 'mdast';

const marked = /^(.*?)\s*\[#([a-z][a-z0-9-]*)\]$/s;

/** A heading's text and the id that ends it: `Քանի օր սպասել [#how-long]`. */
export const splitHeading = (text: string): { text: string; id: string | undefined } => {
  const parts = marked.exec(text);
  return parts ? { text: parts[1] ?? '', id: parts[2] } : { text, id: undefined };
};

const mark = (heading: Heading): void => {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const { text, id } = splitHeading(last.value);
  if (id === undefined) return;
  last.value = text;
  heading.data = { ...heading.data, hProperties: { id } };
};

/**
 * A remark plugin that gives headings the id written after them, the same in every language, so that a link to a
 * part of a section survives a change of words and of language.
 */
export const headingIds = () => (tree: Root) => {
  for (const node of tree.children) if (node.type === 'heading') mark(node);
};
