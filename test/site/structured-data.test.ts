import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, type BuiltPage } from '../support/dist.ts';

/** What search engines are told must be so, and stand on the page. */
interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const files = new Set(builtFiles());
const pages = builtPages();
const addresses = new Set(pages.map(({ address }) => address));
const pathOf = (url: unknown): string => new URL(String(url)).pathname;

const thingsOf = ({ document }: BuiltPage): Thing[] =>
  document.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const data = JSON.parse(script.text) as { '@context': string; '@graph': Thing[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'];
  });

const thingOf = (page: BuiltPage, type: string) => thingsOf(page).find((thing) => thing['@type'] === type);
const textOf = ({ document }: BuiltPage, selector: string): string =>
  document.querySelector(selector)?.text.trim() ?? '';

const kinds: Record<string, (page: BuiltPage) => boolean> = {
  Article: ({ address }) => /\/guide\/(?!all\/)./.test(address),
  HowTo: ({ document }) => document.querySelector('main article[data-verdict]') !== null,
  WebSite: ({ address }) => /^\/(hy|kk)\/$/.test(address),
};

describe.each(Object.entries(kinds))('%s', (type, isOne) => {
  test('is what every such page is, and no other', () => {
    const are = pages.filter(isOne).map(({ address }) => address);
    const say = pages.filter((page) => thingOf(page, type)).map(({ address }) => address);
    expect(are.length).toBeGreaterThan(1);
    expect(say).toEqual(are);
  });

  test('has the address, the language and the picture of its page', () => {
    for (const page of pages.filter(isOne)) {
      const thing = thingOf(page, type);
      expect(pathOf(thing?.url)).toBe(page.address);
      expect(thing?.inLanguage).toBe(page.document.querySelector('html')?.getAttribute('lang'));
      expect(files).toContain(pathOf(thing?.image).slice(1));
      expect(thing?.description).toBe(
        page.document.querySelector('meta[name=description]')?.getAttribute('content'),
      );
    }
  });
});

test('a section is headed as it is, and its one date is the one it shows', () => {
  for (const page of pages.filter(kinds.Article ?? (() => false))) {
    const { headline, mainEntityOfPage, ...rest } = thingOf(page, 'Article') ?? { '@type': '' };
    expect(headline).toBe(textOf(page, 'h1'));
    const { lastReviewed } = mainEntityOfPage as { lastReviewed: string };
    const [year = '', , day = ''] = lastReviewed.split('-');
    expect(
      page.document
        .querySelectorAll('footer .facts')
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(new RegExp(`\\b${Number(day)}\\b.*${year}|${year}.*\\b${Number(day)}\\b`));
    expect(JSON.stringify(rest)).not.toMatch(/date|\d{4}-\d{2}/i);
  }
});

test('the steps of a recommendation are those on its page, in order', () => {
  for (const page of pages.filter(kinds.HowTo ?? (() => false))) {
    const { name, step } = (thingOf(page, 'HowTo') ?? {}) as { name?: string; step?: Thing[] };
    expect(name).toBe(textOf(page, 'h1'));
    expect(step?.map(({ position }) => position)).toEqual(step?.map((_, index) => index + 1));
    const shown = page.document
      .querySelectorAll('article li label, article .finish li, article li')
      .map(({ text }) => text.trim());
    let from = 0;
    for (const { text } of step ?? [{ '@type': '', text: 'no step' }]) {
      const at = shown.findIndex((line, index) => index >= from && line.includes(String(text)));
      expect(at, `${page.address}: ${String(text)}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }
});

test('breadcrumbs lead from the home page of the language down to the page', () => {
  const all = pages.flatMap((page) => {
    const list = thingOf(page, 'BreadcrumbList')?.itemListElement as
      { position: number; name: string; item?: string }[] | undefined;
    return list ? [{ page, list }] : [];
  });
  expect(all.length).toBeGreaterThan(150);
  for (const { page, list } of all) {
    expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
    const above = list.slice(0, -1).map(({ item }) => pathOf(item));
    expect(above[0]).toBe(page.address.slice(0, 4));
    for (const path of above) {
      expect(addresses).toContain(path);
      expect(page.address.startsWith(path)).toBe(true);
    }
    expect(list.at(-1)).toEqual({ '@type': 'ListItem', position: list.length, name: textOf(page, 'h1') });
  }
});

test('no data can end its script early', () => {
  const data = pages.flatMap(({ html }) => [
    ...html.matchAll(/<script type="application\/[^>]*>(.*?)<\/script>/gs),
  ]);
  expect(data.length).toBeGreaterThan(300);
  expect(data.filter(([, inside]) => inside?.includes('<'))).toEqual([]);
});
