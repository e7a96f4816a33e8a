import { defineConfig } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';

const port = Number(process.env.TEST_PORT) || 4329;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000, // a machine that is busy with other things takes three times as long
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../../.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'block', // pages come from the server; offline.spec.ts is about the rest
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `astro preview --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/hy/`,
    reuseExistingServer: false,
  },
});
