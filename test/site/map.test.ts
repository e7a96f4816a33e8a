import { readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { shapeSchema, wordsSchema } from '../../src/tree/schema.ts';
import { everyTrail } from '../../src/tree/trails.ts';
import { builtFiles, builtPages, readBuilt } from '../support/dist.ts';

const shape = shapeSchema.parse(parse(readFileSync('content/tree.yaml', 'utf8')));
const pages = new Map(builtPages().map((page) => [page.address, page]));

const partsOf = (locale: Locale) => {
  const page = pages.get(`/${locale}/decide/map/`);
  if (!page) throw new Error('there is no map');
  const [file, ...more] = builtFiles().filter((name) => name.startsWith(`data/map.${locale}.`));
  expect(more).toEqual([]);
  const picture = parseHtml(readBuilt(file ?? '').toString('utf8'));
  const words = wordsSchema.parse(parse(readFileSync(`content/${locale}/tree.yaml`, 'utf8')));
  return { page, file, picture, words };
};

const plain = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, '');

describe.each(locales)('the map in %s', (locale) => {
  const { page, file, picture, words } = partsOf(locale);

  test('the page shows its picture', () => {
    expect(page.document.querySelector('.map-view img')?.getAttribute('src')).toBe(`/${file}`);
  });

  test('the picture holds every question, answer and recommendation once, with all its words', () => {
    const boxes = picture.querySelectorAll('[data-step]');
    expect(boxes.map((box) => box.getAttribute('data-step'))).toEqual([
      ...Object.keys(shape.questions),
      ...Object.keys(shape.recommendations),
    ]);
    for (const [question, { ask, answers }] of Object.entries(words.questions)) {
      const box = picture.querySelector(`[data-step="${question}"]`);
      expect(plain(box?.querySelector('.map-ask')?.text)).toBe(plain(ask));
      expect(
        box
          ?.querySelectorAll('[data-answer]')
          .map((row) => [row.getAttribute('data-answer'), row.getAttribute('data-target'), plain(row.text)]),
      ).toEqual(
        Object.entries(shape.questions[question] ?? {}).map(([answer, target]) => [
          answer,
          target,
          plain(answers[answer]),
        ]),
      );
    }
    const lines = picture.querySelectorAll('.edge').map((line) => line.getAttribute('data-answer'));
    expect(lines.sort()).toEqual(
      Object.values(shape.questions)
        .flatMap((answers) => Object.keys(answers))
        .sort(),
    );
  });

  test('a recommendation is drawn with its verdict, in words and as a mark', () => {
    const names = JSON.parse(readFileSync(`content/${locale}/interface.json`, 'utf8')).verdicts;
    for (const [id, { verdict }] of Object.entries(shape.recommendations)) {
      const box = picture.querySelector(`[data-step="${id}"]`);
      expect(box?.getAttribute('data-verdict-card')).toBe(verdict);
      expect(plain(box?.querySelector('.map-verdict')?.text)).toBe(plain(names[verdict].name));
      expect(box?.querySelector('.mark path')).not.toBeNull();
    }
  });

  test('everything drawn leads to the page of a step', () => {
    const links = picture.querySelectorAll('a');
    expect(links.length).toBe(28 + 72 + 30);
    expect(links.filter((link) => !pages.has(link.getAttribute('href') ?? ''))).toEqual([]);
    const wrong = picture.querySelectorAll('[data-step]').filter((box) => {
      const step = box.getAttribute('data-step');
      const title = pages
        .get(box.querySelector('a')?.getAttribute('href') ?? '')
        ?.document.querySelector('h1');
      return !step || plain(title?.text) !== plain(box.querySelector('.map-ask')?.text);
    });
    expect(wrong.map((box) => box.getAttribute('data-step'))).toEqual([]);
  });

  test('every step links to its place on the map, and so does the home page', () => {
    const trails = [...everyTrail(shape)].map(({ trail }) => trail);
    const wrong = trails.filter((trail) => {
      const step = pages.get(`/${[locale, 'decide', ...trail].join('/')}/`);
      const place = trail.length > 0 ? `#${trail.join('/')}` : '';
      const selector = `.back a[href="/${locale}/decide/map/${place}"]`;
      return step?.document.querySelectorAll(selector).length !== 1;
    });
    expect(wrong).toEqual([]);
    const home = pages.get(`/${locale}/`)?.document;
    expect(home?.querySelectorAll(`main a[href="/${locale}/decide/map/"]`)).toHaveLength(1);
  });

  test('where the style in it is forbidden, it still has its colours', () => {
    for (const shown of picture.querySelectorAll('rect, .edge')) {
      expect(shown.getAttribute('fill')).toMatch(/^(?:none|#[0-9a-f]{3,6})$/);
    }
    expect(picture.querySelector('svg')?.getAttribute('fill')).toMatch(/^#/);
  });

  test('the list names every trail, each with its answer, the step it leads to, and the link there', () => {
    const entries = page.document.querySelectorAll('.map-list li');
    const trails = [...everyTrail(shape)].map(({ trail }) => trail).filter(({ length }) => length > 0);
    expect(entries.map(({ id }) => id)).toEqual(trails.map((trail) => trail.join('/')));
    const wrong = entries.filter((entry) => {
      const link = entry.querySelector('a');
      const said = entry.querySelector('span')?.text ?? '';
      const answer = entry.id.split('/').at(-1) ?? '';
      const asked = Object.values(words.questions).find(({ answers }) => answer in answers);
      return (
        link?.getAttribute('href') !== `/${locale}/decide/${entry.id}/` ||
        said !== asked?.answers[answer] ||
        link.text !== pages.get(`/${locale}/decide/${entry.id}/`)?.document.querySelector('h1')?.text
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('the map has the same shape in both languages', () => {
  const [hy, kk] = locales.map((locale) =>
    partsOf(locale)
      .picture.querySelectorAll('[data-answer]')
      .map(({ attributes }) => [attributes['data-answer'], attributes['data-target']]),
  );
  expect(hy).toEqual(kk);
});
