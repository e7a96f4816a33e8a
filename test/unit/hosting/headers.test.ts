import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerPolicy, pagePolicy, securityHeaders } from '../../../src/hosting/headers.ts';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`);

test('the policy lets in no code from within a page, and nothing from another site', () => {
  for (const policy of [pagePolicy, headerPolicy]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|data:|blob:|\*/);
  }
});

test('a page states only what browsers obey there', () => {
  expect(pagePolicy).not.toMatch(/frame-ancestors|report-|sandbox/);
  expect(headerPolicy).toContain("frame-ancestors 'none'");
});

test('no header breaks out of its line or its quotes', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [^"\\\n]+$/);
    expect(value.length).toBeLessThan(2000); // the longest line that Cloudflare takes
  }
});

test('no script turns text into HTML or code', () => {
  const files = ['src/islands', 'src/tree', 'src/letters'].flatMap(sources);
  expect(files.length).toBeGreaterThan(30);
  const sinks =
    /innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|\beval\(|new Function|javascript:/i;
  expect(files.filter((file) => sinks.test(readFileSync(file, 'utf8')))).toEqual([]);
});
