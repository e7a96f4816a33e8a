import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import hy from '../../../content/hy/interface.json';
import { checkLetter } from '../../../src/letters/checks.ts';
import { fieldsOf, fieldTypes, isFieldName, pieces } from '../../../src/letters/fields.ts';
import {
  blanksOf,
  fill,
  mailAddress,
  plainText,
  withoutIdleLines,
  type Filling,
} from '../../../src/letters/fill.ts';

const filling = (values: Filling['values']): Filling => ({
  values,
  currency: 'AMD',
  locale: 'hy',
  months: hy.letters.months,
  labels: hy.letters.fields,
});

describe('fill', () => {
  const letter = 'Բարև Ձեզ, {name}։ Գումարը՝ {amount}, օրը՝ {due_date}։ {name}';

  test('puts in what was typed, dates and sums in the form of the language', () => {
    const shown = fill(letter, filling({ name: 'Անի', amount: '480000', due_date: '2026-03-05' }));
    expect(plainText(shown)).toBe('Բարև Ձեզ, Անի։ Գումարը՝ 480\u00A0000\u00A0֏, օրը՝ 2026 թ. մարտի 5։ Անի');
    expect(blanksOf(shown)).toEqual([]);
  });

  test('leaves what is not filled in to be seen, and names it once', () => {
    const shown = fill(letter, filling({ amount: '  ' }));
    expect(plainText(shown)).toContain(`[${hy.letters.fields.name}]`);
    expect(blanksOf(shown)).toEqual(['name', 'amount', 'due_date']);
  });

  test('takes what was typed as text: no markup, no field, no pattern in it means anything', () => {
    for (const name of [
      '<img src=x onerror=alert(1)>',
      '{amount}',
      '$& $1 \\',
      'Ա'.repeat(10_000),
      '👩‍👩‍👧 Անի',
    ]) {
      expect(plainText(fill('{name}', filling({ name })))).toBe(name);
    }
  });

  test('any letter is cut without losing a sign', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string().map((text) => text.replace(/[{}]/g, '')),
            fc.constantFrom(...Object.keys(fieldTypes).map((name) => `{${name}}`)),
          ),
        ),
        (parts) => {
          const letter = parts.join('');
          const again = pieces(letter).map((piece) => ('text' in piece ? piece.text : `{${piece.field}}`));
          expect(again.join('')).toBe(letter);
        },
      ),
    );
  });
});

describe('a line whose fields may stay empty', () => {
  const letter = 'Օրը՝ {end_date}։\n\nՀաշիվը՝ {last_invoice}, գումարը՝ {last_amount}։ Վճարեք։\n\n{me}';

  test('is left out while all of them are, with the blank line beside it', () => {
    expect(withoutIdleLines(letter, { last_invoice: ' ' })).toBe('Օրը՝ {end_date}։\n\n{me}');
  });

  test('stands as soon as one of them is filled in, and the other is a blank', () => {
    expect(withoutIdleLines(letter, { last_amount: '5' })).toBe(letter);
  });
});

test('a field that is none of ours is an error of the author', () => {
  expect(() => pieces('{nam}')).toThrow('{nam}');
  expect(isFieldName('constructor')).toBe(false);
});

test('the form asks in the order of the fields, each once', () => {
  expect(fieldsOf('{me} {due_date} {name}', '{due_date} {invoice}')).toEqual([
    'name',
    'invoice',
    'due_date',
    'me',
  ]);
});

test('the mail address holds subject and text, and nothing breaks out of it', () => {
  const address = new URL(mailAddress('Թեմա & այլ', 'տող 1\nտող 2?&bcc=x@y.z'));
  expect(address.searchParams.get('subject')).toBe('Թեմա & այլ');
  expect(address.searchParams.get('body')).toBe('տող 1\r\nտող 2?&bcc=x@y.z');
  expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
});

test('the checks tell an unknown field, and versions that need other fields', () => {
  const letter = {
    title: '',
    when: '',
    unless: '',
    subject: '{invioce}',
    body: '{name} {me}',
    firmer: '{name} {due_date}',
  };
  expect(checkLetter('content/hy/letters/x.yaml', letter)).toMatchInlineSnapshot(`
    [
      {
        "advice": "Did you mean "invoice"? If not: name a field of letters that exists.",
        "code": "unknown-letter-field",
        "expected": "the id of a field of letters",
        "field": "subject",
        "file": "content/hy/letters/x.yaml",
        "found": ""invioce"",
      },
      {
        "advice": "What was typed must fit whichever version is chosen: use the same fields in all.",
        "code": "other-fields",
        "expected": "the same fields in every version of a letter",
        "field": "firmer",
        "file": "content/hy/letters/x.yaml",
        "found": "no {me}",
      },
      {
        "advice": "What was typed must fit whichever version is chosen: use the same fields in all.",
        "code": "other-fields",
        "expected": "the same fields in every version of a letter",
        "field": "firmer",
        "file": "content/hy/letters/x.yaml",
        "found": "a {due_date}",
      },
    ]
  `);
});
