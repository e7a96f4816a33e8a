import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe } from '../check/problem.ts';
import { checkFolder } from '../check/run.ts';

/**
 * Checks the content before anything is built from it, so that a mistake ends in a sentence and not in a page. The
 * development server says the same, and goes on: half-written content is no mistake there.
 */
export const checkedContent = (): AstroIntegration => {
  let root = '';
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async () => {
        const problems = (await checkFolder(root)).filter(({ level }) => level !== 'warning');
        if (problems.length === 0) return;
        throw new Error(`The content has mistakes:\n\n${problems.map(describe).join('\n\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = async () => {
          for (const problem of await checkFolder(root)) logger.warn(describe(problem));
        };
        server.watcher.on('change', (file) => {
          if (file.startsWith(`${root}content/`))
            report().catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
};
