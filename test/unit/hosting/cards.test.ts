import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../../src/cards/colours.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { verdicts } from '../../../src/tree/schema.ts';

test('pictures have the colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const used = locales.flatMap((locale) =>
    [...verdicts, 'site' as const].flatMap((mark) => Object.values(colours(locale, mark))),
  );
  expect(used.filter((colour) => !tokens.includes(`${colour};`))).toEqual([]);
});
