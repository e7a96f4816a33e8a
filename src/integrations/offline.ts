import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { offlineList, type OfflineList, type SiteFile } from '../offline/list.ts';

const compress = promisify(brotliCompress);
/** What hosts use while they answer: the size that the reader is told is rather too large than too small. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const sha256 = (contents: string | Buffer): string => createHash('sha256').update(contents).digest('hex');

/** Fonts and pictures are compressed in themselves. */
const wireSize = async (path: string, contents: Buffer): Promise<number> =>
  /\.(?:woff2|png)$/.test(path) ? contents.length : (await compress(contents, { params })).length;

const readSite = async (folder: string): Promise<SiteFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(folder, file).split(sep).join('/');
        const contents = await readFile(file);
        const wire = await wireSize(path, contents);
        return { path, digest: sha256(contents).slice(0, 16), wire, size: contents.length };
      }),
  );
};

/**
 * Writes `sw.js` for a built site: the worker in one file, with the list of what it keeps.
 *
 * @param folder of the built site; all other files must be there already
 * @returns the list
 */
export const writeWorker = async (folder: string): Promise<OfflineList> => {
  const list = offlineList(await readSite(folder), sha256);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      __OFFLINE_LIST__: JSON.stringify(list),
      'process.env.NODE_ENV': '"production"', // Serwist's messages for developers stay out
    },
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL('../offline/worker/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  return list;
};

/** Makes the site work without a network. Comes after everything that writes files into the built site. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { files, parts, version } = await writeWorker(fileURLToPath(dir));
      const wire = Object.values(parts).reduce((sum, part) => sum + part.wire, 0);
      logger.info(`version ${version}: ${files.length} files, ${Math.round(wire / 1000)} kB`);
    },
  },
});
