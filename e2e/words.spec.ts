import { expect, test } from '@playwright/test';
import { at, htmlOf, pages, pagesWithFigures } from './site.ts';

const explained = pages.filter((page) => htmlOf(page).includes('class="term"'));
const [scenario = ''] = pagesWithFigures.filter((page) => explained.includes(page));

test('every button leads to one meaning on its page, and every meaning is led to', () => {
  expect(explained.length).toBeGreaterThan(0);
  for (const page of explained) {
    const html = htmlOf(page);
    const targets = new Set([...html.matchAll(/class="term" popovertarget="([^"]*)"/g)].map((match) => match[1]));
    const meanings = [...html.matchAll(/id="(term-[^"]*)" popover/g)].map((match) => match[1]);
    expect(new Set(meanings).size, page).toBe(meanings.length);
    expect([...targets].sort(), page).toEqual([...meanings].sort());
  }
});

test('a meaning that follows its word is set off from the sentence', () => {
  const texts = explained.map((page) => ({ page, glosses: [...htmlOf(page).matchAll(/<span class="gloss"[^>]*>([^<]*)</g)] }));
  expect(texts.some(({ glosses }) => glosses.length > 3)).toBe(true);
  for (const { page, glosses } of texts)
    for (const { 1: shown = '' } of glosses) expect(shown, page).toMatch(/^(?: \([^()]+\)| \[[^[\]]+\]|; [^;]+)$/);
});

test('a hard word opens and closes its meaning by pointer and keyboard', async ({ page }) => {
  await page.goto(at(scenario));
  const word = page.locator('main p .term').first();
  const meaning = page.locator(`#${await word.getAttribute('popovertarget')}`);
  await expect(word).toHaveAccessibleDescription('Explains this word');
  await expect(meaning).toBeHidden();
  await word.click();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await page.locator('h1').click();
  await expect(meaning).toBeHidden();
});

test.describe('on a small phone, by touch, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } });
  test('each word is large enough to tap, and its meaning stays inside the window', async ({ page }) => {
    await page.goto(at(scenario));
    const words = page.locator('.term:visible');
    for (const word of (await words.all()).slice(0, 12)) {
      const box = await word.boundingBox();
      expect(box?.height, await word.innerText()).toBeGreaterThanOrEqual(24);
      expect(box?.width, await word.innerText()).toBeGreaterThanOrEqual(24);
      await word.tap();
      const meaning = await page.locator('.meaning:popover-open').boundingBox();
      expect(meaning?.x).toBeGreaterThanOrEqual(0);
      expect((meaning?.x ?? 0) + (meaning?.width ?? 999)).toBeLessThanOrEqual(320);
      expect((meaning?.y ?? 0) + (meaning?.height ?? 999)).toBeLessThanOrEqual(640);
      await page.getByRole('button', { name: 'Close' }).tap();
    }
  });
});

test('in the walk a hard word opens its meaning too', async ({ page }) => {
  await page.goto(at(scenario));
  await page.locator('[data-walk] [data-start]').first().click();
  const word = page.locator('[data-walk] .term').first();
  await word.click();
  await expect(page.locator(`#${await word.getAttribute('popovertarget')}`)).toBeVisible();
});

test('on paper the words are plain, and the page ends with what they mean', async ({ page }) => {
  await page.goto(at(scenario));
  await page.emulateMedia({ media: 'print' });
  const meanings = page.locator('.meanings');
  await expect(meanings.getByRole('heading')).toBeVisible();
  for (const meaning of await meanings.locator('.meaning').all()) await expect(meaning).toBeVisible();
  await expect(meanings.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.term').first()).toHaveCSS('text-decoration-line', 'none');
});
