import { expect, test } from '@playwright/test';
import { at, pagesWithFigures } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('what was opened and searched can be read again without a connection, and no query is kept', async ({ page, context }) => {
  const [address = ''] = pagesWithFigures;
  await page.goto(at(address), { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(at('/search/?q=biopsy'));
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.goto(at(address), { waitUntil: 'networkidle' });
  const heading = await page.locator('h1').innerText();
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => url);
    });
  await expect.poll(async () => (await kept()).some((url) => url.includes('/pagefind/wasm'))).toBe(true);
  expect((await kept()).filter((url) => url.includes('?'))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(heading);
  await page.goto(at('/search/?q=biopsy'));
  await expect(page.locator('[data-result]').first()).toBeVisible();
});
