import { defineConfig } from '@playwright/test';
import { browserArgs, findChromium } from '../src/setup/chromium.mjs';

const { executablePath, env } = await findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/pathway-atlas/test-results',
  globalSetup: './serve-site.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 360_000,
  // Dots: what failed stands at the end, where the last lines of a log still show it.
  reporter: [['dot'], ['json', { outputFile: '../node_modules/.cache/pathway-atlas/e2e.json' }]],
  // Only the test of reading offline wants a service worker; it would hide requests from all others.
  use: { serviceWorkers: 'block', launchOptions: { executablePath, args: [...browserArgs], env } },
});
