import { expect, test } from '@playwright/test';
import { at, htmlOf } from './site.ts';

test('a step and a card with later news show its date, and lead to it', async ({ page }) => {
  await page.goto(at('/gist/small/'));
  const step = page.locator('#after-surgery-step-at-least-three-years');
  await expect(step).toContainText('Many doctors now advise at least 3\u00a0years of imatinib');
  await step.getByRole('link', { name: '3 September 2024' }).click();
  await expect(page).toHaveURL(/\/gist\/updates\/#U16$/);
  const update = page.locator('#U16');
  await expect(update).toContainText('We do not yet know if they live longer.');
  await update.getByRole('link', { name: 'Imatinib' }).click();
  await expect(
    page.locator('section:has(#newer)').getByRole('link', { name: 'Six years of imatinib against three' }),
  ).toBeVisible();
});

test('what is not confirmed, and what only the journal can confirm, is not published', () => {
  const words = htmlOf('/gist/updates/').replace(/<[^>]*>/g, ' ');
  const left = ['temozolomide', 'olverembatinib', 'rogaratinib', 'ponatinib', 'selumetinib', 'insight', 'NB003', 'first ever'];
  expect(left.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(words))).toEqual([]);
});

test('what only a company reports is said by its maker', async ({ page }) => {
  await page.goto(at('/gist/updates/'));
  for (const id of ['U21', 'U22', 'U23']) {
    await expect(page.locator(`#${id}`)).toContainText(/the maker/i);
    await expect(page.locator(`#${id}`)).toContainText('Only the company says so.');
  }
});
