import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitHeading } from './heading-ids.ts';

/** A component used in a section, with its attributes. */
export interface Used {
  name: string;
  attributes: Record<string, string>;
  /** Items of the list it holds. */
  items: number;
}

/** What the checks need to know of the text of a section. */
export interface Outline {
  headings: { id: string | undefined; text: string }[];
  used: Used[];
  /** Every paragraph, heading, list item and wording, as plain text. */
  texts: string[];
  words: number;
}

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isElement = (node: RootContent): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

const countItems = (node: RootContent): number => {
  if (node.type === 'listItem') return 1;
  return 'children' in node
    ? (node.children as RootContent[]).reduce((sum, child) => sum + countItems(child), 0)
    : 0;
};

/** The attributes that hold words. */
const worded = ['good', 'bad'];

const visit = (node: RootContent, outline: Outline): void => {
  if (node.type === 'heading') {
    const heading = splitHeading(toString(node));
    outline.headings.push(heading);
    outline.texts.push(heading.text);
  } else if (node.type === 'paragraph') {
    outline.texts.push(toString(node).replaceAll('\n', ' '));
  } else {
    if (isElement(node)) {
      const attributes = attributesOf(node);
      outline.used.push({ name: node.name ?? '', attributes, items: countItems(node) });
      outline.texts.push(...worded.flatMap((name) => attributes[name] ?? []));
    }
    if ('children' in node) for (const child of node.children as RootContent[]) visit(child, outline);
  }
};

/**
 * Reads the text of a section without building it.
 *
 * @param source the MDX file, front matter included
 * @throws with line and column where it is not MDX
 */
export const outlineOf = (source: string): Outline => {
  const tree: Root = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(source);
  const outline: Outline = { headings: [], used: [], texts: [], words: 0 };
  for (const node of tree.children) visit(node, outline);
  outline.words = outline.texts.join(' ').match(/[\p{L}\p{M}\d]+(?:[-՞՛՜][\p{L}\p{M}\d]*)*/gu)?.length ?? 0;
  return outline;
};
