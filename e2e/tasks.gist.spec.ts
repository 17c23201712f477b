import { expect, type Page, test } from '@playwright/test';
import { at } from './site.ts';

/** Questions a new reader comes with, the links that answer them, and where the answer stands. */
const tasks = [
  {
    asks: 'What are imatinib’s side effects, and when do I call?',
    clicks: ['Treatments', 'Imatinib'],
    answers: [
      { heading: 'How may it harm?', words: 'Swelling' },
      { heading: 'When do I call?', words: 'emergency' },
    ],
  },
  {
    asks: 'What should I ask before surgery?',
    clicks: ['Questions to ask', 'Before surgery'],
    answers: [{ heading: 'Before surgery', words: 'Do I need surgery now, or can we watch it?' }],
  },
];

/** Goes on by Tab until the link of that name in the page's main part has the focus, then presses Enter. */
async function followByKeyboard(page: Page, name: string) {
  const link = page.locator('main').getByRole('link', { name, exact: true });
  await expect(link).toHaveCount(1);
  const from = page.url();
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) {
      await Promise.all([page.waitForURL((url) => url.href !== from), page.keyboard.press('Enter')]);
      return;
    }
  }
  throw new Error(`200 presses of Tab did not reach “${name}”.`);
}

for (const { asks, clicks, answers } of tasks) {
  test(`“${asks}” is answered in three clicks, by keyboard, on a phone, without scripts`, async ({ browser }) => {
    expect(clicks.length).toBeLessThanOrEqual(3);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(at('/'));
    for (const name of clicks) await followByKeyboard(page, name);
    for (const { heading, words } of answers) {
      const section = page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
      await expect(section).toBeVisible();
      await expect(section).toContainText(words);
    }
    await context.close();
  });
}
