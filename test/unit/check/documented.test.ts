import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelRuleIds } from '../../../src/text/lint/labels.ts';
import { ruleIds } from '../../../src/text/lint/lint.ts';

const readme = readFileSync('content/README.md', 'utf8');

test('content/README.md explains every message of the checks', () => {
  const code = globSync('src/{check,tree/checks,guide,letters,search}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const codes = [...code.matchAll(/code: '([a-z-]+)'/g)].map(([, name]) => name);
  expect(codes.length).toBeGreaterThan(35);
  expect(codes.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('content/README.md lists every rule of style', () => {
  const ids = [...ruleIds('hy'), ...ruleIds('kk'), ...labelRuleIds];
  expect(ids.filter((id) => !readme.includes(`| ${id} `))).toEqual([]);
});
