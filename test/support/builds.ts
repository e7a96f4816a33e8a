import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../src/integrations/offline.ts';

/** Where the site is built to live under a path of a domain; `guide` is a section of ours too, which must confuse nothing. */
export const underPath = { site: 'https://example.org', base: '/guide/', folder: '.cache/under-path' };

const time = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Builds the site for a path, unless that has been done since it was last built for the root. */
export const buildUnderPath = (): void => {
  const { site, base, folder } = underPath;
  if (time(join(folder, 'sw.js')) > time('dist/sw.js')) return;
  execFileSync('astro', ['build', '--silent', '--outDir', folder], {
    // Vitest has variables of its own, such as BASE_URL, which the build must not see.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      SITE_URL: site,
      BASE_PATH: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
};

/** What is different in the newer version. */
export const news = 'Version 2';

/**
 * Makes a newer version out of the built site: the title of every page says so, and the data of the Armenian tree have
 * another name, as they do when a word of them changes; the old name is gone.
 *
 * @returns its folder
 */
export const newerBuild = async (name: string): Promise<string> => {
  const folder = `.cache/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const data = readdirSync(`${folder}/data`).find((file) => file.startsWith('steps.hy.')) ?? '';
  const renamed = 'steps.hy.0123456789.json';
  renameSync(`${folder}/data/${data}`, `${folder}/data/${renamed}`);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.html')) continue;
    const file = join(folder, entry);
    const html = readFileSync(file, 'utf8').replaceAll(data, renamed).replace('<title>', `<title>${news} `);
    writeFileSync(file, html);
  }
  await writeWorker(folder);
  return folder;
};
