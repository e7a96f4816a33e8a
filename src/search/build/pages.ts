import { parse, type HTMLElement } from 'node-html-parser';
import { kinds, type Kind, type PartText } from '../catalogue.ts';

/** The text under one heading of a page, or before the first. */
export interface FoundPart extends PartText {
  heading?: string;
}

/** A page of the built site that can be found, with its text. */
export interface FoundPage {
  /** Its address within the site, without the base: `hy/guide/records/`. */
  path: string;
  kind: Kind;
  title: string;
  parts: FoundPart[];
}

const isKind = (value: string | undefined): value is Kind => kinds.some((kind) => kind === value);

/** The text of an element as running text: what stood in rows is divided by points. */
const textOf = (element: HTMLElement): string =>
  element.structuredText
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .reduce((text, line) => (/(^|[.։:!?…,՝—–»])$/u.test(text) ? `${text} ${line}` : `${text} · ${line}`), '')
    .trim();

/**
 * The parts of a page: one for what stands before the first heading with an id, one for each such heading. What is marked
 * `data-search-ignore` is passed over.
 */
const partsOf = (body: HTMLElement, title: string): FoundPart[] =>
  body.innerHTML.split(/(?=<h2[^>]* id=)/).map((html, index) => {
    const piece = parse(html);
    const heading = index === 0 ? piece.querySelector('h1') : piece.querySelector('h2');
    const id = heading?.getAttribute('id');
    const own = heading?.text.trim() ?? title;
    heading?.remove();
    return { ...(index > 0 && id && { heading: id }), title: own, text: textOf(piece) };
  });

/**
 * Reads a built page. Where `data-search-ignore="gap"` stands in a sentence, an excerpt shows that something is left out.
 *
 * @param path of the page within the site
 * @returns undefined where nothing of it is to be found: it has no `data-search-body`
 * @throws where `data-search-body` names no kind of page
 */
export const readPage = (path: string, html: string): FoundPage | undefined => {
  // A break of line in the source is no more than a space: rows are made by elements.
  const body = parse(html.replace(/\s+/g, ' ')).querySelector('[data-search-body]');
  if (!body) return undefined;
  const kind = body.getAttribute('data-search-body');
  if (!isKind(kind)) throw new Error(`${path}: data-search-body="${kind}" is none of ${kinds.join(', ')}`);
  for (const ignored of body.querySelectorAll('[data-search-ignore], script'))
    ignored.replaceWith(ignored.getAttribute('data-search-ignore') === 'gap' ? '…' : '');
  const title = body.querySelector('h1')?.text.trim() ?? '';
  return { path, kind, title, parts: partsOf(body, title) };
};
