import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { close } from 'pagefind';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { languageOf } from '../../src/search/analyse/language.ts';
import { builtFiles, readBuilt } from '../support/dist.ts';
import { askOurs, askPlain, plainIndex, type Answer } from './search-engines.ts';
import { everythingToAsk, type Asked } from './search-families.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const percent = (part: number): number => Number((100 * part).toFixed(1));

/** How much of what is right was found, and how much of what was found is right, as means over the words. */
const quality = (asked: readonly Asked[], answers: readonly Answer[]) => {
  const scored = asked.map(({ truth }, index) => {
    const { found = [], milliseconds = Number.NaN } = answers[index] ?? {};
    const right = found.filter((address) => truth.has(address)).length;
    return { recall: right / truth.size, precision: right / found.length, found: found.length, milliseconds };
  });
  return {
    recall: percent(mean(scored.map(({ recall }) => recall))),
    precision: percent(mean(scored.filter(({ found }) => found > 0).map(({ precision }) => precision))),
    ms: Number(mean(scored.map(({ milliseconds }) => milliseconds)).toFixed(1)),
  };
};

/** Recall, precision and time of our search beside plain Pagefind, by kind of word. */
const compare = async (browser: Browser, origin: string, locale: Locale): Promise<void> => {
  const { asked, left } = everythingToAsk(locale, await languageOf(locale));
  const words = [...new Set(asked.map(({ ask }) => ask))];
  const page = await browser.newPage({ serviceWorkers: 'block' }); // it would load all of the site
  await page.goto(`${origin}/${locale}/search/`);
  const ours = new Map((await askOurs(page, locale, words)).map((answer, index) => [words[index], answer]));
  const folder = await plainIndex(locale);
  await page.route('**/plain/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/', '');
    return path === ''
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>plain</title>' })
      : route.fulfill({ path: join(folder, path) });
  });
  await page.goto(`${origin}/plain/`);
  const plain = new Map((await askPlain(page, words)).map((answer, index) => [words[index], answer]));
  await page.close();
  rmSync(folder, { recursive: true });
  const none: Answer = { found: [], milliseconds: Number.NaN };
  const rows = [...Map.groupBy(asked, ({ kind, set }) => `${kind}, ${set}`)].map(([name, group]) => {
    const [our, its] = [ours, plain].map((answers) =>
      quality(
        group,
        group.map(({ ask }) => answers.get(ask) ?? none),
      ),
    );
    return [
      name,
      {
        words: group.length,
        'recall %': our?.recall,
        'precision %': our?.precision,
        ms: our?.ms,
        'plain: recall %': its?.recall,
        'plain: precision %': its?.precision,
        'plain: ms': its?.ms,
      },
    ];
  });
  console.log(
    `\nSearch in ${locale}, beside plain Pagefind (means over the words; ${left} families left out)`,
  );
  console.table(Object.fromEntries(rows));
};

/** Pagefind packs its own files; the rest travels as the server packs it. */
const bytesOf = (path: string): number => {
  const file = readBuilt(path.replace(/^\//, ''));
  return /\.(pagefind|pf_\w+)$/.test(path) ? file.length : brotliCompressSync(file).length;
};

const queries = {
  hy: ['հաճախորդը չի վճարում', 'կանխավճար', 'ներողություն', 'hrajesht', 'պայմանագիր'],
  kk: ['клиент төлемейді', 'аванс', 'кешірім', 'koshtasu', 'келісімшарт'],
};

/** Bytes that search loads after the reader has turned to it, and how long an answer takes on a slow processor. */
const weigh = async (browser: Browser, origin: string, locale: Locale): Promise<Record<string, number>> => {
  const page = await browser.newPage({ serviceWorkers: 'block' }); // it would load all of the site
  const paths = new Set<string>();
  await page.goto(`${origin}/${locale}/guide/records/`, { waitUntil: 'networkidle' });
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('searchbox');
  for (const query of queries[locale]) {
    await box.fill(query);
    await page.locator('dialog #search-results[aria-busy=false] .found a').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  const sum = (wanted: RegExp) =>
    [...paths].filter((path) => wanted.test(path)).reduce((total, path) => total + bytesOf(path), 0);
  const code = sum(/\/assets\/.*\.js$/);
  const index = sum(/\/search\/(?!.*\/texts\/)/);
  const excerpts = sum(/\/texts\//);
  await page.goto(`${origin}/${locale}/search/`);
  await askOurs(page, locale, queries[locale]);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = (await askOurs(page, locale, Array.from({ length: 8 }, () => queries[locale]).flat())).map(
    ({ milliseconds }) => milliseconds,
  );
  await page.close();
  const { folder } = JSON.parse(readBuilt(`${locale}/search/catalogue.json`).toString()) as {
    folder: string;
  };
  return {
    'code (B)': code,
    'and engine, index, catalogue (B)': code + index,
    'and excerpts, 5 queries (B)': code + index + excerpts,
    'and every excerpt there is (B)': code + index + wholeFolder(`search/${folder}/texts/${locale}/`),
    'an answer, processor ×4 (ms, mean)': Number(mean(times).toFixed(1)),
    'the slowest': Number(Math.max(...times).toFixed(1)),
  };
};

const wholeFolder = (folder: string): number =>
  builtFiles()
    .filter((file) => file.startsWith(folder))
    .reduce((sum, file) => sum + bytesOf(file), 0);

/** Quality, time and weight of search, in both languages. */
export const benchSearch = async (browser: Browser, origin: string): Promise<void> => {
  const weights: Record<string, Record<string, number>> = {};
  for (const locale of locales) weights[locale] = await weigh(browser, origin, locale);
  console.log('\nSearch on the wire, and its time');
  console.table(weights);
  for (const locale of locales) await compare(browser, origin, locale);
  await close();
};
