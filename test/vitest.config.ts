import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 60_000, // a busy machine is slow, and no reason to fail
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/content/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'] } },
    ],
  },
});
