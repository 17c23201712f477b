import { expect, test } from '@playwright/test';
import { at } from './site.ts';

const scenarios = ['small', 'larger', 'advanced', 'recurrent'];

test('each scenario has eight questions under topics, each leads to its steps, and each step back', async ({ page }) => {
  for (const scenario of scenarios) {
    await page.goto(at(`/gist/${scenario}/`));
    const asked = page.locator('section.questions .asks > li');
    await expect(asked).toHaveCount(8);
    for (const question of await asked.all()) {
      const id = await question.getAttribute('id');
      const [, step] = /#(.*)$/.exec((await question.locator('a').first().getAttribute('href')) ?? '') ?? [];
      await expect(page.locator(`[data-outline] li#${step} a[href$="#${id}"]`)).toHaveCount(1);
    }
  }
});

test('no list of questions is longer than seven', async ({ page }) => {
  await page.goto(at('/gist/questions/'));
  for (const list of await page.locator('main ul').all())
    expect(await list.locator(':scope > li').count()).toBeLessThanOrEqual(7);
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('from the home page to what to ask before surgery in three clicks', async ({ page }) => {
    await page.goto(at('/'));
    await page.locator('main').getByRole('link', { name: 'Find the page that fits you' }).click();
    await page.locator('main').getByRole('link', { name: 'Before surgery' }).click();
    await expect(page).toHaveURL(/\/gist\/questions\/#before-surgery$/);
    await expect(page.getByRole('heading', { name: 'Before surgery' })).toBeInViewport();
    await expect(page.locator('#before-surgery ~ .asks li').first()).toBeVisible();
  });
});

test('on paper each question has room for notes', async ({ page }) => {
  await page.goto(at('/gist/questions/'));
  await page.emulateMedia({ media: 'print' });
  const room = await page
    .locator('.lined li')
    .first()
    .evaluate((item) => getComputedStyle(item, '::after').height);
  expect(Number.parseFloat(room)).toBeGreaterThan(50);
});
