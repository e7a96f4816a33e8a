import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './parse.ts';

/**
 * The files of `content/`, with paths from the top of the project.
 *
 * @param root the folder that holds `content/`
 */
export const readFiles = (root: string): Files =>
  new Map(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
        readFileSync(path, 'utf8'),
      ]),
  );
