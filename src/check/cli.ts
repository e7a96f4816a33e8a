/**
 * `npm run check:content`: prints everything that is wrong with the content, and fails if anything is.
 * With `--write` it first brings the lists of accepted words up to date.
 */
import { describe } from './problem.ts';
import { checkFolder, writeWordLists } from './run.ts';

const root = process.cwd();

if (process.argv.includes('--write')) {
  const added = await writeWordLists(root);
  console.log(`${added.length} words added; read them before you commit:\n${added.join('\n')}\n`);
}

const problems = await checkFolder(root);
const errors = problems.filter(({ level }) => level !== 'warning');
for (const problem of problems) console.log(`${describe(problem)}\n`);
console.log(`content: ${errors.length} errors, ${problems.length - errors.length} warnings`);
process.exitCode = errors.length > 0 ? 1 : 0;
