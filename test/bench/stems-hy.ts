/**
 * `node test/bench/stems-hy.ts [families.yaml]`: what the Armenian stems find among the words of the site's texts. Each
 * form of each family is a query; right is whatever the family lists. A noun and a verb that share a stem on purpose
 * (պատասխան, պատասխանել) count as wrong, so the precision is a lower bound; the strangers are printed to be read.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalise, stem } from '../../src/search/analyse/hy/hy.ts';
import { wordsOf } from '../../src/text/spell/words.ts';

const counts = new Map<string, number>();
for (const file of globSync('content/hy/**/*.{yaml,json,mdx}')) {
  for (const word of wordsOf(readFileSync(file, 'utf8'), 'hy').map(normalise)) {
    if (/^[ա-ֆ]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const sum = (words: readonly string[]): number =>
  words.reduce((total, word) => total + (counts.get(word) ?? 0), 0);
const classes = Map.groupBy(counts.keys(), stem);

const families = parse(readFileSync(process.argv[2] ?? 'test/search/families.hy.yaml', 'utf8')) as {
  word: string;
  forms: string;
}[];
const totals = { queries: 0, recall: 0, precision: 0 };
for (const { word, forms } of families) {
  const family = new Set(forms.split(' ').map(normalise));
  const held = sum([...family]);
  if (held === 0) continue;
  const strangers = new Set<string>();
  for (const query of family) {
    const found = classes.get(stem(query)) ?? [];
    const right = sum(found.filter((other) => family.has(other)));
    for (const other of found) if (!family.has(other)) strangers.add(other);
    totals.queries++;
    totals.recall += right / held;
    totals.precision += found.length > 0 ? right / sum(found) : 1;
  }
  if (strangers.size > 0) console.log(`${word}: also finds ${[...strangers].join(' ')}`);
}
console.table({
  'words of the site': { value: counts.size },
  stems: { value: classes.size },
  queries: { value: totals.queries },
  'recall, %': { value: ((100 * totals.recall) / totals.queries).toFixed(2) },
  'precision, %': { value: ((100 * totals.precision) / totals.queries).toFixed(2) },
});
