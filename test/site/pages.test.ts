import { describe, expect, test } from 'vitest';
import { isLocale } from '../../src/i18n/locales.ts';
import { builtFiles, builtPages, linksOf, readBuilt } from '../support/dist.ts';

const pages = builtPages();
const files = new Set(builtFiles().map((file) => `/${file}`));
const addresses = new Set(pages.map(({ address }) => address));
const localeOf = (address: string) => address.split('/').find(isLocale);

/** Rules that hold on every page: a rule names the pages that break it. */
const breaking = (rule: (page: (typeof pages)[number]) => boolean) =>
  pages.filter((page) => !rule(page)).map(({ address }) => address);

test('there are pages at all', () => {
  expect(pages.length).toBeGreaterThan(150);
});

describe('every page', () => {
  test('has a language, and it is the one of its address', () => {
    expect(
      breaking(({ address, document }) => {
        const lang = document.querySelector('html')?.getAttribute('lang');
        return isLocale(lang) && (localeOf(address) ?? lang) === lang;
      }),
    ).toEqual([]);
  });

  test('has one heading of the first level, one main part, and a title of its own language', () => {
    expect(breaking(({ document }) => document.querySelectorAll('h1').length === 1)).toEqual([]);
    expect(breaking(({ document }) => document.querySelectorAll('main').length === 1)).toEqual([]);
    expect(
      breaking(({ document }) => (document.querySelector('title')?.text.trim().length ?? 0) > 5),
    ).toEqual([]);
  });

  test('links to the same page in the other language', () => {
    expect(
      breaking((page) => {
        const locale = localeOf(page.address);
        if (!locale) return linksOf(page, 'a[hreflang]').length >= 2;
        const other = locale === 'hy' ? 'kk' : 'hy';
        return linksOf(page, `a[hreflang=${other}]`).includes(
          page.address.replace(`/${locale}/`, `/${other}/`),
        );
      }),
    ).toEqual([]);
  });

  test('names itself and its translation for search engines', () => {
    expect(
      breaking((page) => {
        const locale = localeOf(page.address);
        if (!locale) return true;
        const canonical =
          page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'http://none';
        const alternates = page.document
          .querySelectorAll('link[rel=alternate]')
          .map((link) => link.getAttribute('hreflang'));
        return (
          new URL(canonical).pathname === page.address &&
          alternates.includes('hy') &&
          alternates.includes('kk')
        );
      }),
    ).toEqual([]);
  });

  test('links only to what exists', () => {
    const broken = pages.flatMap((page) =>
      [...linksOf(page), ...linksOf(page, 'link[href]:not([rel=canonical]):not([rel=alternate])')]
        .filter((target) => !addresses.has(target) && !files.has(target))
        .map((target) => `${page.address} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('runs no script and loads no style from within its own text, and nothing from elsewhere', () => {
    expect(
      breaking(({ document }) =>
        document
          .querySelectorAll('script')
          .every(
            (script) =>
              ['application/json', 'application/ld+json'].includes(script.getAttribute('type') ?? '') ||
              script.getAttribute('src')?.startsWith('/'),
          ),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ document }) => document.querySelectorAll('style, [style], [onclick], [onload]').length === 0,
      ),
    ).toEqual([]);
    expect(breaking(({ html }) => !/(?:src|href)="(?:https?:)?\/\/(?!localhost)/.test(html))).toEqual([]);
  });

  test('marks text in the other language as such', () => {
    const script = { hy: /[\u0531-\u0587]/, kk: /[\u0400-\u052f]/ };
    expect(
      breaking(({ document }) => {
        const page = document.querySelector('html')?.getAttribute('lang');
        const foreign = page === 'hy' ? script.kk : script.hy;
        for (const marked of document
          .querySelectorAll('[lang]')
          .filter((element) => element.tagName !== 'HTML'))
          marked.remove();
        const text = document.querySelector('body')?.text ?? '';
        return (
          localeOf(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '') === undefined ||
          !foreign.test(text)
        );
      }),
    ).toEqual([]);
  });
});

// What Pagefind and Serwist bring along holds some in its messages; test/e2e/security.spec.ts sees what is asked for.
test('no style or script of ours names an address of another site', () => {
  const named = builtFiles()
    .filter((file) => /^assets\/.*\.(?:css|js)$/.test(file))
    .flatMap((file) =>
      [
        ...readBuilt(file)
          .toString('utf8')
          .matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+/g),
      ]
        .map(([address]) => address)
        .filter((address) => !address.endsWith('//www.w3.org')) // names of XML, which nothing loads
        .map((address) => `${file}: ${address}`),
    );
  expect(named).toEqual([]);
});

test('no style sets Armenian in capitals or spaces its letters: և would break, and so would the marks', () => {
  const css = builtFiles()
    .filter((file) => file.endsWith('.css'))
    .map((file) => readBuilt(file).toString('utf8'))
    .join('\n');
  expect(css).not.toMatch(/text-transform:\s*(?:uppercase|capitalize)|small-caps|letter-spacing:\s*[^0n]/);
});
