import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/i18n/locales.ts';
import { fieldsOf, fieldTypes } from '../../../src/letters/fields.ts';
import { letterSchema } from '../../../src/letters/schema.ts';

test('the rules of style know days and sums by their names', () => {
  for (const [name, type] of Object.entries(fieldTypes)) {
    expect({ name, day: type === 'date' }).toEqual({ name, day: /(^|_)date$/.test(name) });
    expect({ name, sum: type === 'amount' }).toEqual({ name, sum: /(^|_)amount$/.test(name) });
  }
});

test('content/README.md lists them all', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  expect(Object.keys(fieldTypes).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

describe.each(locales)('the letters in %s', (locale) => {
  const folder = `content/${locale}/letters`;
  const letters = new Map(
    readdirSync(folder).map((file) => {
      const { subject, body } = letterSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
      return [file.replace('.yaml', ''), fieldsOf(subject, body)];
    }),
  );

  test('use every field, and ask for no more than seven', () => {
    const used = new Set([...letters.values()].flat());
    expect(Object.keys(fieldTypes).filter((name) => !used.has(name as keyof typeof fieldTypes))).toEqual([]);
    expect([...letters].filter(([, fields]) => fields.length > 7)).toEqual([]);
  });

  test.each([
    ['final-demand', 'ending', ['name', 'me']],
    ['final-demand', 'conduct-warning', ['name', 'me']],
    ['after-an-outburst', 'conduct-warning', ['name', 'me']],
    ['agreed-again', 'pause-and-close', ['name', 'project', 'me']],
    ['payment-reminder', 'final-demand', ['name', 'invoice', 'amount', 'due_date', 'me']],
    ['change-request', 'polite-refusal-of-extra', ['name', 'project', 'change', 'extra_amount', 'me']],
    ['finishing-plan', 'hand-over-report', ['name', 'project', 'end_date', 'me']],
    ['payment-reminder', 'public-answer', ['me']],
  ])('%s and %s share what means the same in both', (one, other, shared) => {
    expect((letters.get(one) ?? []).filter((name) => letters.get(other)?.includes(name))).toEqual(shared);
  });

  // Where a reader may be met kindly or must be met firmly; the others have one tone for a reason (content/README.md).
  test.each([
    'payment-date',
    'payment-reminder',
    'work-stopped',
    'reply-rules',
    'waiting-for-you',
    'pause-and-close',
    'approval-rules',
    'cost-of-checking',
    'after-an-outburst',
    'conduct-warning',
  ])('%s has a softer and a firmer version', (slug) => {
    const { softer, firmer } = letterSchema.parse(parse(readFileSync(`${folder}/${slug}.yaml`, 'utf8')));
    expect([softer, firmer]).toEqual([expect.stringContaining('{me}'), expect.stringContaining('{me}')]);
  });
});
