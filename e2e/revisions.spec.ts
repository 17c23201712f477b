import { expect, test } from '@playwright/test';
import { dataOf } from './figure.ts';
import { at, filesOf, pages, pagesWithFigures, site } from './site.ts';
import { violations } from './violations.ts';

const names = filesOf(site.folder).filter((file) => /^\/[^/]+\/[^/]+\/[^/]+\.mmd$/.test(file));

test('the revision of every chart has a page that says the chart is current and leads to it', async ({ page }) => {
  expect(names.length).toBeGreaterThan(pagesWithFigures.length - 1);
  for (const name of names) {
    const { revision, pathway, title } = dataOf(site, name.replace(/\.mmd$/, ''));
    const html = site.htmlOf(`/r/${revision}/`);
    expect(html, pathway).toContain('Your chart is the current one');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(title);
  }
  expect(pages.filter((address) => address.startsWith('/r/'))).toEqual([]);
  const { revision, pathway } = dataOf(site, (names[0] ?? '').replace(/\.mmd$/, ''));
  await page.goto(at(`/r/${revision}/`));
  expect(await violations(page)).toEqual([]);
  await page.locator('main a.button').click();
  await expect(page.locator(`figure[data-pathway="${pathway}"]`)).toBeInViewport();
});
