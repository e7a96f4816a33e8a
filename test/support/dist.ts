import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';

/** Where the build puts the site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, such as `/hy/decide/`. */
  address: string;
  html: string;
  document: HTMLElement;
}

/** Every file of the built site, by its path from the top. */
export const builtFiles = (root = dist): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

export const readBuilt = (file: string, root = dist): Buffer => readFileSync(join(root, file));

/** Every page of the built site. */
export const builtPages = (root = dist): BuiltPage[] =>
  builtFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(file, root).toString('utf8');
      return { address: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) };
    });

/** The addresses of the links of a page, resolved against its own, without fragments. */
export const linksOf = ({ address, document }: BuiltPage, selector = 'a[href]'): string[] =>
  document
    .querySelectorAll(selector)
    .map((link) => new URL(link.getAttribute('href') ?? '', `http://site${address}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname);

/** Pages that are shown under the addresses of others, and have none that anybody would look for or share. */
export const isStandIn = ({ address }: BuiltPage): boolean => ['/404.html', '/offline/'].includes(address);
