import { expect, test } from '@playwright/test';
import { unitsOf } from '../src/search/build/units.ts';
import { at, htmlOf, pages } from './site.ts';

const decisions = [
  'watch-or-remove',
  'surgery-or-drug-first',
  'imatinib-after-surgery',
  'which-drug-next',
  'operate-on-spread',
  'join-a-trial',
].map((slug) => `/gist/decisions/${slug}/`);

test('each of the six choices has a page', () => {
  expect(pages.filter((page) => page.startsWith('/gist/decisions/') && page !== '/gist/decisions/').sort()).toEqual(
    [...decisions].sort(),
  );
});

test('every statement and every cell has its source, or says that the sources are silent', async ({ page }) => {
  for (const decision of decisions) {
    await page.goto(at(decision));
    // The numbers that stand behind the reader's choice count too.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    const statements = page.locator('main .stated');
    expect(await statements.count(), decision).toBeGreaterThan(20);
    for (const words of await statements.allInnerTexts())
      expect(words, decision).toMatch(/Source, 18 May 2020|[Ss]ources?, (.*\d{4}|no date)|Meaning of the word|Ask: “.+\?”/);
    for (const words of await page.locator('main tbody td').allInnerTexts())
      expect(words, decision).toMatch(/Source|Our sources do not say/);
  }
});

test('what holds for one drug or one situation is not said of the others', () => {
  const words = (slug: string) =>
    htmlOf(`/gist/decisions/${slug}/`)
      .replace(/<\/?(?:button|span)[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  // The sources say this of imatinib alone, and of blood tests for two of the three drugs that may follow it.
  expect(words('operate-on-spread')).toContain('Take imatinib with food');
  expect(words('operate-on-spread')).not.toContain('Take it with food');
  expect(words('which-drug-next')).toContain('With sunitinib or regorafenib, blood tests of the liver');
  expect(words('operate-on-spread')).toContain('The source names no method.');
  expect(words('join-a-trial')).toContain('If it has come back, you may want to think about one.');
  expect(words('join-a-trial')).not.toContain('advanced or returned GIST');
});

test('survival numbers are shown only when the reader asks, and not on paper before', async ({ page }) => {
  const words = page.getByText('counted who was alive');
  await page.goto(at('/gist/decisions/imatinib-after-surgery/'));
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Show survival numbers').focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
});

test('the page of sources, and what search can quote, keep survival numbers back too', async ({ page }) => {
  await page.goto(at('/gist/sources/#T02-alive'));
  const fact = page.locator('#T02-alive');
  const words = fact.getByText('counted who was alive');
  await expect(words).toBeHidden();
  await fact.getByText('Show survival numbers').focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  for (const address of ['/gist/sources/', '/gist/decisions/imatinib-after-surgery/']) {
    const quoted = JSON.stringify(unitsOf(htmlOf(address)));
    expect(quoted, address).toContain('Show survival numbers');
    expect(quoted, address).not.toContain('counted who was alive');
  }
});

test('as many squares are drawn as the words say, and as many rings as are left', async ({ page }) => {
  for (const decision of decisions) {
    await page.goto(at(decision));
    for (const dots of await page.locator('svg.dots').all()) {
      const full = Number(await dots.getAttribute('data-full'));
      const count = async (path: string) => ((await dots.locator(path).getAttribute('d')) ?? '').match(/M/g)?.length ?? 0;
      expect(await count('.full')).toBe(full);
      expect(await count('.open')).toBe(100 - full);
      expect(await dots.getAttribute('aria-label')).toContain(`${full} of 100`);
    }
  }
});

test('each decision prints on three sides at most, with its table, its hard words, boxes to tick and lines to write on', async ({
  page,
}) => {
  for (const decision of decisions) {
    await page.goto(at(decision));
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      expect.soft(sides, `${decision} on ${format}`).toBeLessThanOrEqual(3);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main label:visible').count(), decision).toBeGreaterThan(5);
    await expect(page.getByRole('heading', { name: 'My notes' })).toBeVisible();
    await expect(page.locator('.comparison table')).toBeVisible();
    await expect(page.locator('.comparison td').first()).toHaveCSS('font-size', /^1[2-9]/);
    await expect(page.getByRole('heading', { name: 'What the hard words on this page mean' })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('a step leads to its decision; what matters is ticked by keyboard and forgotten with the page', async ({ page }) => {
    await page.goto(at('/gist/small/'));
    await page.locator('#watch-or-operate-step-choice').getByRole('link', { name: 'Watch or remove a very small tumor' }).click();
    await expect(page).toHaveURL(/\/gist\/decisions\/watch-or-remove\/$/);
    const box = page.getByRole('checkbox', { name: 'I want the tumor out.' });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await page.reload();
    await expect(box).not.toBeChecked();
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('no decision page tells the reader what to choose, names a dose, or promises anything', () => {
  for (const decision of decisions) {
    const words = htmlOf(decision).replace(/<[^>]*>/g, ' ');
    expect(words, decision).not.toMatch(/\d\s*mg\b|you should|the best choice|will cure|guarantee|remission/i);
  }
});
