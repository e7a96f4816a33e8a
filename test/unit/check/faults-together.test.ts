import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe } from '../../../src/check/problem.ts';
import { readFiles } from '../../../src/check/read-files.ts';
import { checkFiles, writeWordLists } from '../../../src/check/run.ts';

/**
 * Several mistakes at once, in the content as it is: each is told, and nothing that only follows from them. An author who
 * has mistyped one word must not read a thousand lines.
 */

const content = readFiles(process.cwd());

/** What is said once a text has been replaced in each of some files. */
const spoiled = async (...changes: [file: string, from: string | RegExp, to: string][]): Promise<string> => {
  const files = new Map(content);
  for (const [file, from, to] of changes) {
    const text = files.get(`content/${file}`) ?? '';
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    files.set(`content/${file}`, changed);
  }
  return (await checkFiles(files)).map(describe).join('\n\n');
};

test('in the tree: a verdict and a letter mistyped, and a trail in the guide', async () => {
  const message = await spoiled(
    ['tree.yaml', 'verdict: set-expectations', 'verdict: set-expectation'],
    ['tree.yaml', 'letters: [apology]', 'letters: [apologi]'],
    ['hy/guide/late-payer.mdx', '<DecideLink trail="late-payment', '<DecideLink trail="late-paymnt'],
    ['kk/guide/late-payer.mdx', '<DecideLink trail="late-payment', '<DecideLink trail="late-paymnt'],
  );
  expect(message).toMatchInlineSnapshot(`
    "content/tree.yaml › recommendations › agree-on-replies › verdict
      error    wrong-value
      found    "set-expectation"
      expected one of set-expectations, make-extra-effort, end-relationship
      do       Did you mean "set-expectations"? If not: write one of these.

    content/tree.yaml › recommendations › own-it-and-fix-it › letters
      error    unknown-letter
      found    "apologi"
      expected a letter that is written, or planned under \`planned\`
      do       Did you mean "apology"? If not: write content/<language>/letters/apologi, or put it on the list of planned ones.

    content/hy/guide/late-payer.mdx › <DecideLink>
      error    unknown-trail
      found    "late-paymnt" in late-paymnt
      expected an answer of "symptom": late-payment, silent, controlling, unhappy, keeps-adding, rude, new-client, leaving
      do       Did you mean "late-payment"? If not: follow the questions in content/tree.yaml and write down the answers.

    content/kk/guide/late-payer.mdx › <DecideLink>
      error    unknown-trail
      found    "late-paymnt" in late-paymnt
      expected an answer of "symptom": late-payment, silent, controlling, unhappy, keeps-adding, rude, new-client, leaving
      do       Did you mean "late-payment"? If not: follow the questions in content/tree.yaml and write down the answers."
  `);
}, 30_000);

test('in the guide: a component that is not closed, and a mistyped key in another section', async () => {
  const message = await spoiled(
    ['hy/guide/records.mdx', /(<LetterLink [^>]*)\/>/, '$1>'],
    ['kk/guide/first-conversation.mdx', 'related:', 'relatd:'],
  );
  expect(message).toMatchInlineSnapshot(`
    "content/hy/guide/records.mdx
      error    syntax
      found    Expected a closing tag for \`<LetterLink>\` (66:1-66:34)
      expected a file that can be read as MDX
      do       Look at this line: a component that is not closed, or one of the signs { } < > in the text.

    content/kk/guide/first-conversation.mdx › related
      error    missing-field
      found    nothing
      expected a list
      do       Add it: a list belongs here.

    content/kk/guide/first-conversation.mdx
      error    unknown-field
      found    "relatd"
      expected only keys that mean something here
      do       Did you mean "related"? If not: take it out."
  `);
}, 30_000);

test('in files that cannot be read, and beside them', async () => {
  const message = await spoiled(
    ['kk/recommendations/stop-work.yaml', 'title: ', 'title: "'],
    ['hy/letters/apology.yaml', '{mistake}', '{mistaek}'],
    ['hy/tree.yaml', /hint:/, 'hnt:'],
  );
  expect(message).toMatchInlineSnapshot(`
    "content/hy/tree.yaml › questions › symptom › hint
      error    missing-field
      found    nothing
      expected a text
      do       Add it: a text belongs here.

    content/hy/tree.yaml › questions › symptom
      error    unknown-field
      found    "hnt"
      expected only keys that mean something here
      do       Did you mean "hint"? If not: take it out.

    content/hy/letters/apology.yaml › body
      error    unknown-letter-field
      found    "mistaek"
      expected the id of a field of letters
      do       Did you mean "mistake"? If not: name a field of letters that exists.

    content/kk/recommendations/stop-work.yaml › line 14, column 1
      error    syntax
      found    Missing closing "quote
      expected a file that can be read as YAML
      do       Look at this line and the one before it: indentation by two spaces, a space after each colon, quotes around a text that holds ": " or begins with a mark."
  `);
}, 30_000);

test('a letter that no section leads to', async () => {
  const link = '<LetterLink slug="ending-conduct" />';
  const message = await spoiled(
    ['hy/guide/rude-client.mdx', link, ''],
    ['kk/guide/rude-client.mdx', link, ''],
  );
  expect(message).toMatchInlineSnapshot(`
    "content/letters.yaml › ending-conduct
      error    unlinked-letter
      found    no guide section that links to it
      expected at least one link from where its situation is explained
      do       Add <LetterLink slug="ending-conduct" /> to a section, in every language."
  `);
}, 30_000);

test('no word is dropped from the list while a file of its language cannot be read', async () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    const section = join(root, 'content/kk/guide/records.mdx');
    writeFileSync(section, `${readFileSync(section, 'utf8')}\n<Note>\n`);
    expect(await writeWordLists(root)).toEqual([]);
    for (const language of ['hy', 'kk']) {
      const list = `content/${language}/words.txt`;
      expect(readFileSync(join(root, list), 'utf8')).toBe(content.get(list));
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}, 30_000);
