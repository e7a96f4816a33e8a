import type { AstroIntegration } from 'astro';

/**
 * Leaves dynamic imports as they are. The bundler would wrap each in a helper that loads, ahead of it, what the import itself
 * will load (1 kB of script, on pages that may have two); our imports bring no styles, and few files.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              configEnvironment: () => ({ build: { modulePreload: false } }),
              load: {
                filter: { id: /^\0vite\/preload-helper/ },
                handler: () => 'export const __vitePreload = (load) => load();',
              },
            },
          ],
        },
      });
    },
  },
});
