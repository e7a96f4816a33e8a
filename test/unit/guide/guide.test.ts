import { describe, expect, test } from 'vitest';
import { describe as tell } from '../../../src/check/problem.ts';
import { checkOrder } from '../../../src/check/references.ts';
import { checkSection, compareSections, type Section } from '../../../src/guide/checks.ts';
import { splitHeading } from '../../../src/guide/heading-ids.ts';
import { outlineOf } from '../../../src/guide/outline.ts';
import { smallTree } from '../../support/trees.ts';

const source = `---
title: x
---

Մի բառ **շեշտված**,
երկու տող։

## Վերնագիր [#first]

- մեկ
- երկու

<Ticks list="things">
- այս
- այն
</Ticks>

<Wording good="Այսպես։" bad="Այնպես։" />

<LetterLink slug="apology" />
`;

describe('outlineOf', () => {
  test('reads headings, components and every text of a section', () => {
    expect(outlineOf(source)).toEqual({
      headings: [{ id: 'first', text: 'Վերնագիր' }],
      used: [
        { name: 'Ticks', attributes: { list: 'things' }, items: 2 },
        { name: 'Wording', attributes: { good: 'Այսպես։', bad: 'Այնպես։' }, items: 0 },
        { name: 'LetterLink', attributes: { slug: 'apology' }, items: 0 },
      ],
      texts: ['Մի բառ շեշտված, երկու տող։', 'Վերնագիր', 'մեկ', 'երկու', 'այս', 'այն', 'Այսպես։', 'Այնպես։'],
      words: 12,
    });
  });

  test('says where a section is no MDX', () => {
    expect(() => outlineOf('<Note>\n\nտեքստ')).toThrow(/Note/);
  });
});

test.each([
  ['Վերնագիր [#id-2]', { text: 'Վերնագիր', id: 'id-2' }],
  ['Առանց', { text: 'Առանց', id: undefined }],
  ['Կոտրված [#Id]', { text: 'Կոտրված [#Id]', id: undefined }],
])('the heading %s', (heading, expected) => {
  expect(splitHeading(heading)).toEqual(expected);
});

const words = ' բառ'.repeat(600);
const section = (
  text: string,
  front: Partial<Section['front']> = {},
  file = 'content/hy/guide/rain.mdx',
): Section => ({
  file,
  front: { title: '', summary: '', claims: [], related: [], trail: [], checked: '2026-11-22', ...front },
  outline: outlineOf(`${text}\n\n${words}\n`),
});
const around = { tree: smallTree, claims: ['HY-1'], letters: ['apology'], sections: ['rain', 'snow'] };
const told = (one: Section) => checkSection(one, around).map(tell).join('\n\n');

describe('the message for', () => {
  test('a sound section', () => {
    expect(
      told(section('## Ա [#a]\n\n<LetterLink slug="apology" />', { related: ['snow'], trail: ['rain'] })),
    ).toBe('');
  });

  test('headings without an id of their own', () => {
    expect(told(section('## Ա\n\n## Բ [#b]\n\n## Գ [#b]'))).toMatchInlineSnapshot(`
      "content/hy/guide/rain.mdx › "Ա"
        error    heading-id
        found    no id
        expected an id of its own at the end of each heading: [#how-long]
        do       Add one, the same in every language: links lead to it.

      content/hy/guide/rain.mdx › "Գ"
        error    heading-id
        found    [#b], as another heading has
        expected an id of its own at the end of each heading: [#how-long]
        do       Add one, the same in every language: links lead to it."
    `);
  });

  test('names of things that do not exist', () => {
    const text = '<LetterLink slug="apologi" />\n\n<Tick />\n\n<DecideLink trail="rain/walk" />';
    expect(told(section(text, { claims: ['HY-9'], related: ['snw'], trail: ['hail'] })))
      .toMatchInlineSnapshot(`
        "content/hy/guide/rain.mdx › claims
          error    unknown-claim
          found    "HY-9"
          expected the id of a claim
          do       Did you mean "HY-1"? If not: name a claim that exists.

        content/hy/guide/rain.mdx › related
          error    unknown-section
          found    "snw"
          expected the id of a guide section
          do       Did you mean "snow"? If not: name a guide section that exists.

        content/hy/guide/rain.mdx › <Tick>
          error    unknown-component
          found    "Tick"
          expected the id of a component
          do       Did you mean "Ticks"? If not: name a component that exists.

        content/hy/guide/rain.mdx › <LetterLink>
          error    unknown-letter
          found    "apologi"
          expected the id of a letter
          do       Did you mean "apology"? If not: name a letter that exists.

        content/hy/guide/rain.mdx › trail
          error    unknown-trail
          found    "hail" in hail
          expected an answer of "weather": rain, sun, snow
          do       Did you mean "rain"? If not: follow the questions in content/tree.yaml and write down the answers.

        content/hy/guide/rain.mdx › <DecideLink>
          error    unknown-trail
          found    "walk" in rain/walk
          expected an answer of "umbrella": has-umbrella, no-umbrella
          do       Follow the questions in content/tree.yaml and write down the answers."
      `);
  });

  test('a section that is too short', () => {
    const short = { ...section(''), outline: outlineOf('երկու բառ') };
    expect(told(short)).toMatchInlineSnapshot(`
      "content/hy/guide/rain.mdx
        error    section-length
        found    2 words
        expected 500 to 900 words
        do       Say what is missing."
    `);
  });

  test('a section of another structure in the other language', () => {
    const one = section('## Ա [#a]\n\n<Ticks list="x">\n- մեկ\n- երկու\n</Ticks>', { claims: ['HY-1'] });
    const other = section('## Ա [#b]\n\n<Ticks list="x">\n- մեկ\n</Ticks>', {}, 'content/kk/guide/rain.mdx');
    expect(compareSections(one, other).map(tell).join('\n\n')).toMatchInlineSnapshot(`
      "content/kk/guide/rain.mdx › headings › 1
        error    other-structure
        found    [#b]
        expected [#a], as in content/hy/guide/rain.mdx
        do       A section has the same headings, components and front matter in every language.

      content/kk/guide/rain.mdx › components › 1
        error    other-structure
        found    <Ticks x> with 1 items
        expected <Ticks x> with 2 items, as in content/hy/guide/rain.mdx
        do       A section has the same headings, components and front matter in every language.

      content/kk/guide/rain.mdx › claims › 1
        error    other-structure
        found    nothing
        expected HY-1, as in content/hy/guide/rain.mdx
        do       A section has the same headings, components and front matter in every language."
    `);
    expect(compareSections(one, one)).toEqual([]);
  });

  test('an order that is not the order of the pages', () => {
    expect(checkOrder('content/guide.yaml', ['a', 'b', 'b', 'c'], ['a', 'b', 'd']).map(tell).join('\n\n'))
      .toMatchInlineSnapshot(`
      "content/guide.yaml › d
        error    other-order
        found    not in the list
        expected every page once, and nothing else
        do       Give it a place in the list.

      content/guide.yaml › c
        error    other-order
        found    no such page
        expected every page once, and nothing else
        do       Write it, or take it off the list.

      content/guide.yaml › b
        error    other-order
        found    in the list twice
        expected every page once, and nothing else
        do       Keep one of the two."
    `);
  });
});
