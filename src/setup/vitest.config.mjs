// @ts-check
import { defineConfig } from 'vitest/config';

// A reviewed file that is missing is a fault; `npm run unit -- --update` writes it anew.
export default defineConfig({
  root: process.cwd(),
  test: { include: ['src/**/*.test.{ts,mjs}'], environment: 'node', testTimeout: 60_000, update: 'none' },
});
