/**
 * What we build upon: is every licence one we accept, is anything known to be unsafe, does the site itself need any of it?
 * What is unsafe only the registry knows: where it gives no answer that question stays open, and the total says so.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { init } from 'license-checker-rseidelsohn';

/** Licences that let us build with a package and publish what comes of it. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0', // lists of data within tools
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT*', // found in the text of the licence, not in package.json
  'MPL-2.0', // tools we do not change
  'OFL-1.1', // the fonts, which we may cut and pass on under the same licence
  'Python-2.0',
  'WTFPL',
  'Zlib',
]);

/** Packages under another licence, and why that is no harm. */
const exceptions = [
  [
    /^@img\/sharp-(?:libvips-|win32-|wasm32)/,
    'LGPL: a library that draws pictures in the build, not passed on',
  ],
  [/^elkjs$/, 'EPL: draws the map in the build, not passed on'],
];

/** @example isAccepted('(MIT OR GPL-3.0)') // true */
const isAccepted = (licence) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => accepted.has(one)));

const licences = async () => {
  const found = await promisify(init)({ start: '.', excludePrivatePackages: true });
  const packages = Object.entries(found).map(([id, { licenses }]) => ({
    name: id.slice(0, id.lastIndexOf('@')),
    licence: [licenses].flat().join(' AND '),
  }));
  if (packages.length < 100)
    return [`only ${packages.length} packages are installed: is node_modules whole?`];
  return packages
    .filter(({ name, licence }) => !isAccepted(licence) && !exceptions.some(([known]) => known.test(name)))
    .map(
      ({ name, licence }) =>
        `${name} is under ${licence}: not a licence of the list in test/dependencies.mjs`,
    );
};

const runtime = () => {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies).map(
    (name) => `${name}: the site needs nothing at run time; a tool is a devDependency`,
  );
};

/**
 * Asks the registry. All of it are tools that read our own content, so only what is critical stops us; the rest is told.
 *
 * @returns what is critical, and what to tell; `undefined` with the reason where the registry gives no answer
 */
const audit = async () => {
  // npm ends with a failure both where it found something and where it could not ask: what it says decides.
  const { stdout = '' } = await promisify(execFile)('npm', ['audit', '--json'], {
    timeout: 60_000,
    shell: process.platform === 'win32',
  }).catch((failure) => failure);
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return { reason: 'npm audit gave no answer' };
  }
  if (!answer.vulnerabilities) {
    return { reason: String(answer.message ?? answer.error?.summary ?? 'no answer').split('\n')[0] };
  }
  const known = Object.values(answer.vulnerabilities);
  return {
    problems: known
      .filter(({ severity }) => severity === 'critical')
      .map(({ name }) => `${name}: a critical weakness is known`),
    others: known
      .filter(({ severity }) => severity !== 'critical')
      .map(({ name, severity }) => `${name} (${severity})`),
  };
};

const { problems: critical, others = [], reason } = await audit();
const checks = [await licences(), runtime(), ...(critical ? [critical] : [])];
const problems = checks.flat();
const notes = [
  ...(reason ? [`audit not run: ${reason}`] : []),
  ...(others.length > 0 ? [`weaknesses known in tools: ${others.join(', ')}`] : []),
];
for (const line of [...problems, ...notes]) console.log(line);
const failed = checks.filter((found) => found.length > 0).length;
writeFileSync('.cache/dependencies.json', JSON.stringify({ passed: checks.length - failed, failed, notes }));
process.exitCode = failed > 0 ? 1 : 0;
