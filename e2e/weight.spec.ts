import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { at, htmlOf, pages, pagesWithFigures } from './site.ts';

const kilobyte = 1024;

/** The pages that have a calculator. */
const calculators = pages.filter((page) => htmlOf(page).includes('data-calculator='));

for (const address of [...pagesWithFigures, ...calculators]) {
  const scripts = calculators.includes(address) ? 14 : 12;
  test(`${address} keeps to its budget of bytes`, async ({ page }) => {
    const weights: Record<string, number> = {};
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname;
      const body = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`);
      // Fonts are compressed already; everything else goes out as brotli.
      weights[path] = path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
    });
    await page.goto(at(address), { waitUntil: 'networkidle' });
    const sum = (ending: string) =>
      Object.entries(weights)
        .filter(([path]) => path.endsWith(ending))
        .reduce((total, [, weight]) => total + weight, 0);
    expect(sum('.js')).toBeLessThanOrEqual(scripts * kilobyte);
    const styles = [...htmlOf(address).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rules]) => rules).join('');
    expect(sum('.css') + brotliCompressSync(styles).length).toBeLessThanOrEqual(10 * kilobyte);
    expect(sum(''), JSON.stringify(weights)).toBeLessThanOrEqual(90 * kilobyte);
  });
}
