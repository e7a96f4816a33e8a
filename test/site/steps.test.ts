import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeOf, trailAt } from '../../src/addresses.ts';
import { locales } from '../../src/i18n/locales.ts';
import { shapeSchema } from '../../src/tree/schema.ts';
import { everyTrail } from '../../src/tree/trails.ts';
import { builtFiles, builtPages, linksOf, readBuilt } from '../support/dist.ts';

const shape = shapeSchema.parse(parse(readFileSync('content/tree.yaml', 'utf8')));
const trails = [...everyTrail(shape)];
const pages = new Map(builtPages().map((page) => [page.address, page]));

describe.each(locales)('the steps in %s', (locale) => {
  const at = (trail: readonly string[]) =>
    `/${['', ...trail].join('/')}/`.replace('//', `/${locale}/decide/`).replace(/\/+$/, '/');
  const pageAt = (trail: readonly string[]) => pages.get(at(trail));

  test('every trail is a page, and there is no other page of a step', () => {
    const expected = trails.map(({ trail }) => at(trail)).sort();
    const isStep = (address: string) =>
      trailAt('/', address) !== undefined && localeOf('/', address) === locale;
    expect([...pages.keys()].filter(isStep).sort()).toEqual(expected);
    expect(expected.length).toBe(78);
  });

  test('a question page holds its answers as links, a recommendation its verdict', () => {
    const wrong = trails.filter(({ trail, step }) => {
      const page = pageAt(trail);
      if (!page) return true;
      const answers = linksOf(page, '[data-answers] a');
      if (step.kind === 'recommendation') {
        const { verdict } = shape.recommendations[step.id] ?? {};
        return (
          answers.length > 0 ||
          page.document.querySelector('article[data-verdict]')?.getAttribute('data-verdict') !== verdict
        );
      }
      const expected = Object.keys(shape.questions[step.id] ?? {}).map((answer) => at([...trail, answer]));
      return JSON.stringify(answers) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  test('links followed from the first question reach every recommendation, and nothing else ends a trail', () => {
    const open = [at([])];
    const seen = new Set(open);
    const ends = new Set<string>();
    for (let address = open.pop(); address; address = open.pop()) {
      const page = pages.get(address);
      if (!page) throw new Error(`${address} is linked to, and is no page`);
      const answers = linksOf(page, '[data-answers] a');
      if (answers.length === 0)
        ends.add(
          page.document.querySelector('article[data-verdict] h1')?.text ?? `no recommendation at ${address}`,
        );
      for (const next of answers) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    expect(seen.size).toBe(78);
    expect(ends.size).toBe(30);
    expect([...ends].filter((end) => end.startsWith('no recommendation'))).toEqual([]);
  });

  test('each answer given is listed with a link to the question it answered', () => {
    const wrong = trails.filter(({ trail }) => {
      const page = pageAt(trail);
      const changes = page ? linksOf(page, '.past li a') : [];
      return JSON.stringify(changes) !== JSON.stringify(trail.map((_, index) => at(trail.slice(0, index))));
    });
    expect(wrong.map(({ trail }) => at(trail))).toEqual([]);
  });

  test('the page after a step says what next, on a trail that ends at that recommendation', () => {
    const wrong = trails
      .filter(({ step }) => step.kind === 'recommendation')
      .filter(({ trail, step }) => {
        const page = pageAt(trail);
        const next = page?.document.querySelector('.next a')?.getAttribute('href') ?? '';
        const target = trails.find((other) => at(other.trail) === next);
        return target?.step.id !== shape.recommendations[step.id]?.next;
      });
    expect(wrong.map(({ trail }) => at(trail))).toEqual([]);
  });

  test('because: under the title stands the reason of the last answer, and below all that was answered', () => {
    const words = parse(readFileSync(`content/${locale}/tree.yaml`, 'utf8')) as {
      questions: Record<string, { because?: Record<string, string>; answers: Record<string, string> }>;
    };
    const wrong = trails
      .filter(({ step }) => step.kind === 'recommendation')
      .filter(({ trail }) => {
        const page = pageAt(trail)?.document;
        const because = page?.querySelector('.advice .lead')?.text ?? '';
        const text = page?.querySelector('.reasons')?.text ?? '';
        const last = trail.at(-1) ?? '';
        const question = Object.values(words.questions).find(({ answers }) => last in answers);
        const said = Object.values(words.questions).flatMap(({ answers }) =>
          trail.flatMap((answer) => answers[answer] ?? []),
        );
        return because !== question?.because?.[last] || !said.every((answer) => text.includes(answer));
      });
    expect(wrong.map(({ trail }) => at(trail))).toEqual([]);
  });

  test('a page carries the words of its own step only', () => {
    const page = pageAt(['late-payment', 'overdue']);
    const data: unknown = JSON.parse(page?.document.querySelector('#walk-props')?.text ?? '{}');
    const text = JSON.stringify(data);
    const other = pageAt(['silent', 'silent-unknown']);
    expect(text).toContain(page?.document.querySelector('h1')?.text);
    expect(text).not.toContain(other?.document.querySelector('h1')?.text);
  });

  test('the steps of the whole tree are one file, and every page names it', () => {
    const [file, ...more] = builtFiles().filter((name) => name.startsWith(`data/steps.${locale}.`));
    expect(more).toEqual([]);
    const book = JSON.parse(readBuilt(file ?? '').toString('utf8')) as { tree: unknown };
    expect(book.tree).toMatchObject({ start: shape.start, questions: shape.questions });
    const strangers = trails.filter(({ trail }) => !pageAt(trail)?.html.includes(`/${file}`));
    expect(strangers).toEqual([]);
  });
});

test('the two languages have the same pages', () => {
  const of = (locale: string) =>
    [...pages.keys()]
      .filter((address) => address.startsWith(`/${locale}/`))
      .map((address) => address.slice(3));
  expect(of('hy').sort()).toEqual(of('kk').sort());
});
