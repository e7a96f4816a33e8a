import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

const root = new URL('../../dist/', import.meta.url).pathname;

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, such as `/hy/decide/`. */
  address: string;
  html: string;
  document: HTMLElement;
}

/** Every file of the built site, by its path from the top. */
export const builtFiles = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

export const readBuilt = (file: string): Buffer => readFileSync(join(root, file));

/** Every page of the built site. */
export const builtPages = (): BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(file).toString('utf8');
      return { address: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) };
    });

/** The addresses of the links of a page, resolved against its own, without fragments. */
export const linksOf = ({ address, document }: BuiltPage, selector = 'a[href]'): string[] =>
  document
    .querySelectorAll(selector)
    .map((link) => new URL(link.getAttribute('href') ?? '', `http://site${address}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname);
