import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cards } from './src/integrations/cards.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { fonts } from './src/integrations/fonts.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { preactAtBuild } from './src/integrations/preact-at-build.ts';
import { search } from './src/integrations/search.ts';

const port = Number(process.env.PORT) || 4321;

/** What a page always loads together is one file: small ones compress badly and cost a request each. */
const chunks = [
  { name: 'styles', test: /src\/styles\/(?!map)|fonts\/.*woff2/ },
  { name: 'preact', test: /node_modules\/preact\/|islands\/(?:hydrate-island|when-idle)/ },
  { name: 'remembered', test: /src\/islands\/(?:storage|remembered)/ },
  { name: 'steps', test: /src\/(?:tree\/(?!move)|islands\/walk\/chapter)/ },
];

export default defineConfig({
  site: process.env.SITE_URL ?? `http://localhost:${port}`,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  server: { port },
  integrations: [
    checkedContent(), // stops the build where the content has a mistake
    fonts(), // cuts the fonts to the letters of our two languages
    mdx({ smartypants: false }),
    preactAtBuild(),
    cards(), // pictures for where an address is shared
    plainImports(), // leaves dynamic imports to the browser
    search(), // makes the index of what can be found from the pages
    hosting(), // what hosts and search engines look for
    offline(), // lists every file for the worker that keeps them: the last to look at the built site
  ],
  build: { assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0, // fonts and scripts are files, never part of a page
      rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
  },
  devToolbar: { enabled: false },
});
