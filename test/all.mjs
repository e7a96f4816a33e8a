/**
 * `npm test`: every check there is, in the order in which a mistake is cheapest to find, with one total at the end.
 * A stage that fails does not stop the ones that can still tell something.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const cache = '.cache';
mkdirSync(cache, { recursive: true });

const vitest = (project) => ({
  command: [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache}/${project}.json`,
  ],
  report: `${cache}/${project}.json`,
  count: ({ numPassedTests, numFailedTests, numFailedTestSuites, testResults }) => ({
    passed: numPassedTests,
    // A file that cannot even be loaded holds no failed test, and is one.
    failed: numFailedTests || (numFailedTestSuites > 0 || testResults.length === 0 ? 1 : 0),
  }),
});

const stages = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings', 'src', 'test', 'astro.config.mjs'] },
  { name: 'content', command: ['node', 'src/check/cli.ts'] },
  {
    name: 'depends',
    command: ['node', 'test/dependencies.mjs'],
    report: `${cache}/dependencies.json`,
    count: (counted) => counted,
  },
  { name: 'unit', ...vitest('unit') },
  { name: 'build', command: ['astro', 'build', '--silent'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'hint'] },
  // The worker has types of its own: it knows no document.
  { name: 'worker', command: ['tsc', '--noEmit', '--project', 'src/offline/worker'] },
  { name: 'site', needs: 'build', ...vitest('site') },
  {
    name: 'browser',
    needs: 'build',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'],
    report: `${cache}/e2e.json`,
    count: ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 && errors.length > 0 ? 1 : 0),
    }),
  },
];

/** Runs one stage. A stage without a report of its own counts as one check. */
const run = ({ command: [program, ...args], report, count }) => {
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const verdict = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return verdict;
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    // Nothing counted, or a failure the report does not know of: the exit code has the last word.
    const silent = counted.failed === 0 && (status !== 0 || counted.passed === 0);
    return silent ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const results = new Map();
for (const stage of stages) {
  console.log(`\n— ${stage.name}`);
  const skipped = stage.needs && results.get(stage.needs).failed > 0;
  if (skipped) console.log(`not run: ${stage.needs} failed`);
  const started = performance.now();
  const result = skipped ? { passed: 0, failed: 1 } : run(stage);
  results.set(stage.name, { ...result, seconds: (performance.now() - started) / 1000 });
}

console.log();
for (const [name, { passed, failed, seconds }] of results) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
for (const [name, { notes = [] }] of results) for (const note of notes) console.log(`  ${name}: ${note}`);
const total = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
