import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { shortestTrail } from '../../src/tree/trails.ts';
import { shape } from './site.ts';

const tableSchema = z.record(
  z.string(),
  z.array(
    z.union([
      z.strictObject({
        ask: z.string(),
        finds: z.array(z.string()).min(1).max(3),
        top: z.literal(true).optional(),
      }),
      z.strictObject({ ask: z.string(), nothing: z.literal(true) }),
    ]),
  ),
);

/** A query of the table, with the addresses of the pages it is to find; none where nothing is to be found. */
export interface Row {
  kind: string;
  ask: string;
  finds: string[];
  /** Whether the first of them is to be seen at once. */
  top: boolean;
}

/** The address of a page by its name in search.yaml: `decide/stop-work` is the recommendation where the tree shows it first. */
const addressOf = (name: string, locale: Locale): string => {
  const [folder, id = ''] = name.split('/');
  if (folder !== 'decide') return `/${locale}/${name}/`;
  const trail = shortestTrail(shape, shape.start, id);
  if (!trail) throw new Error(`no recommendation ${id}`);
  return `/${[locale, 'decide', ...trail].join('/')}/`;
};

/** The table of queries of a language. */
export const tableOf = (locale: Locale): Row[] =>
  Object.entries(
    tableSchema.parse(parse(readFileSync(`test/search/queries.${locale}.yaml`, 'utf8'))),
  ).flatMap(([kind, rows]) =>
    rows.map((row) => ({
      kind,
      ask: row.ask,
      finds: 'finds' in row ? row.finds.map((name) => addressOf(name, locale)) : [],
      top: 'top' in row && row.top === true,
    })),
  );

/** What the search page answers. */
export interface Answered {
  status: string;
  /** The addresses of the pages found, in the order in which they are shown. */
  found: string[];
}

/**
 * Types one query after the other into the box of the search page. The box is emptied between two, so that no answer can be
 * taken for that of another.
 */
export const answersTo = (page: Page, queries: readonly string[]): Promise<Answered[]> =>
  page.evaluate(async (all) => {
    // Asked for anew each time: the panel may be made anew once its script runs.
    const part = <Found extends Element>(selector: string): Found => {
      const found = document.querySelector<Found>(`#search ${selector}`);
      if (!found) throw new Error(`no ${selector} on this page`);
      return found;
    };
    const said = () => part('[role=status]').textContent.trim();
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise(requestAnimationFrame);
    };
    const type = (text: string) => {
      const box = part<HTMLInputElement>('input');
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const answered: Answered[] = [];
    for (const query of all) {
      type('');
      await until(() => said() === '');
      type(query);
      await until(() => said() !== '' && part('#search-results').getAttribute('aria-busy') === 'false');
      const links = [...part('#search-results').querySelectorAll<HTMLAnchorElement>('.found a')];
      answered.push({ status: said(), found: links.map(({ pathname }) => pathname) });
    }
    return answered;
  }, queries);

const firstSeen = 5;

const kindOf = (address: string): string => address.split('/')[2] ?? '';

/** Whether a page is seen at once: among the first results, or the first of its kind, each of which has a heading of its own. */
const isSeenAtOnce = (address: string, found: readonly string[]): boolean =>
  found.slice(0, firstSeen).includes(address) ||
  found.find((one) => kindOf(one) === kindOf(address)) === address;

/** What is wrong with the answer to a query; undefined where nothing is. */
export const faultOf = ({ ask, finds, top }: Row, { found }: Answered): string | undefined => {
  if (finds.length === 0)
    return found.length > 0 ? `«${ask}» finds ${found.slice(0, 3).join(' ')}` : undefined;
  const places = finds.map((address) => found.indexOf(address) + 1);
  const isFault = places.map(
    (place, index) => place === 0 || (top && index === 0 && !isSeenAtOnce(finds[0] ?? '', found)),
  );
  if (!isFault.includes(true)) return undefined;
  const told = finds.flatMap((address, index) =>
    isFault[index] ? [`${address} ${places[index] || 'not'}`] : [],
  );
  return `«${ask}»: ${told.join(', ')} of ${found.length}`;
};
