import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';
import type { BuiltFile } from './index-pages.ts';

const isPacked = (path: string): boolean => /\.(pagefind|pf_index|pf_meta)$/.test(path);

/** More rounds take seconds and bring a thousandth. */
const rounds = 2;

/**
 * A file of the engine as small as it can be sent: Pagefind does not shorten its script, and zopfli packs what it has packed,
 * which no server packs again, a twentieth tighter. Other files are left as they are.
 */
export const smaller = async ({ path, content }: BuiltFile): Promise<BuiltFile> => {
  if (path.endsWith('.js'))
    return { path, content: (await transform(Buffer.from(content).toString(), { minify: true })).code };
  if (!isPacked(path)) return { path, content };
  return { path, content: await gzipAsync(gunzipSync(content), { numiterations: rounds }) };
};
