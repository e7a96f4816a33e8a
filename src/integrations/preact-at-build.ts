import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for the build only. Our islands wake themselves up (`src/islands/hydrate-island.tsx`); Astro would put its own
 * runtime for them, with signals, among the files of the site, where no page asks for it.
 */
export const preactAtBuild = (): AstroIntegration => {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
};
