import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { caddyFile, headersFile, redirectsFile, type Place } from '../hosting/hosts.ts';
import { robots, sitemap } from '../hosting/sitemap.ts';

/** Whether search engines may list a page: the page itself says so. */
const isListed = (html: string): boolean => !/<meta name="robots" content="[^"]*noindex/.test(html);

/**
 * Writes beside the pages what hosts and search engines look for: the files of Netlify and Cloudflare Pages, of GitHub Pages
 * and of a Caddy server, the sitemap and `robots.txt`.
 */
export const hosting = (): AstroIntegration => {
  let place: Place = { site: '', base: '/' };
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { site: config.site ?? '', base: config.base.replace(/\/*$/, '/') };
      },
      'astro:build:done': async ({ dir, pages }) => {
        const { site, base } = place;
        const listed = await Promise.all(
          pages
            .map(({ pathname }) => pathname)
            .filter((path) => path !== '404/') // a file of its own name, and no page to be found
            .map(async (path) => ({ path, html: await readFile(new URL(`${path}index.html`, dir), 'utf8') })),
        );
        const paths = listed
          .filter(({ html }) => isListed(html))
          .map(({ path }) => base + path)
          .sort();
        const files: Record<string, string> = {
          _headers: headersFile(place),
          _redirects: redirectsFile(place),
          Caddyfile: caddyFile(place),
          '.nojekyll': '', // GitHub Pages: serve the files as they are
          'sitemap.xml': sitemap(site, base, paths),
          'robots.txt': robots(site, base),
        };
        await Promise.all(Object.entries(files).map(([name, text]) => writeFile(new URL(name, dir), text)));
      },
    },
  };
};
