import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { at, pages, pagesWithFigures, site } from './site.ts';
import { violations } from './violations.ts';

const kilobyte = 1024;
const vocabulary = JSON.parse(site.read('/search/vocabulary.json')) as {
  words: string;
  concepts: { name: string; forms: string[]; isTreatment: boolean }[];
  situations: { label: string; steps: { address: string; walk: string }[] }[];
};
/** A treatment with a name long enough to be misspelt. */
const treatment = vocabulary.concepts.find(({ name, isTreatment }) => isTreatment && name.length > 7 && !name.includes(' '));
const name = treatment?.name ?? '';
const [address = ''] = pagesWithFigures;

const searchOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** Opens the search on a page and asks. */
async function ask(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await searchOf(page).getByRole('searchbox').fill(query);
  await expect(searchOf(page).locator('.search-answer')).toBeVisible();
}

test('nothing of the search is fetched before it is reached for, and a first search stays small', async ({ page }) => {
  const bytes: Record<string, number> = {};
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const body = readFileSync(`dist${site.inside(pathname)?.replace(/\/$/, '/index.html')}`);
    // What Pagefind writes is compressed already, but for its scripts.
    bytes[pathname] = /\.(pf_\w+|pagefind|woff2)$/.test(pathname) ? body.length : brotliCompressSync(body).length;
  });
  await page.goto(at(address), { waitUntil: 'networkidle' });
  const before = new Set(Object.keys(bytes));
  expect([...before].filter((path) => /pagefind|vocabulary|SearchView|dialog/.test(path))).toEqual([]);
  await ask(page, `${name} side effects`);
  await page.waitForLoadState('networkidle');
  const fetched = Object.entries(bytes).filter(([path]) => !before.has(path));
  const sum = fetched.reduce((total, [, size]) => total + size, 0);
  console.log(`The first search fetched ${(sum / kilobyte).toFixed(1)} KB in ${fetched.length} files.`);
  expect(sum, JSON.stringify(fetched)).toBeLessThanOrEqual(170 * kilobyte);
});

test('the keyboard opens the search, goes through the results, and comes back to where it was', async ({ page }) => {
  await page.goto(at(address));
  const link = page.locator('main a').first();
  await link.focus();
  await ask(page, name);
  const results = searchOf(page).locator('[data-result] a');
  await page.keyboard.press('ArrowDown');
  const stops = searchOf(page).locator('[data-situation] a, [data-result] a');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(stops.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await expect(searchOf(page).getByRole('searchbox')).toBeFocused();
  await expect(results.first()).toBeVisible();
  const href = (await results.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === href);
});

test('the field is there before its script, and what was typed into it is asked', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/on-demand.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(address));
  const link = page.locator('main a').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  const field = searchOf(page).getByRole('searchbox', { name: 'What are you looking for?' });
  await expect(field).toBeFocused();
  // Without the script, too, the reader gets out, and back to where they were.
  await page.keyboard.press('Escape');
  await expect(searchOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await searchOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(searchOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name.slice(0, 5));
  const before = await field.elementHandle();
  release();
  await expect(searchOf(page).locator('.search-answer')).toHaveAttribute('data-answers', name.slice(0, 5));
  await page.keyboard.type(name.slice(5));
  await expect(field).toHaveValue(name);
  await expect(searchOf(page).locator('.search-answer')).toHaveAttribute('data-answers', name);
  await expect(searchOf(page).locator('[data-result]').first()).toContainText(new RegExp(name, 'i'));
  await expect(field).toBeFocused();
  expect(await field.evaluate((now, before) => now === before, before)).toBe(true);
});

test('the page that opens marks the words and shows them', async ({ page }) => {
  await page.goto(at('/'));
  await ask(page, `${name} side effects`);
  const first = searchOf(page).locator('[data-result]').first();
  await expect(first.locator('mark').first()).toBeVisible();
  const href = (await first.locator('a').getAttribute('href')) ?? '';
  await first.locator('a').click();
  await page.waitForURL((url) => url.pathname + url.hash === href);
  await expect(page.locator('[data-search-mark]').first()).toBeInViewport();
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('a name with letters wrong is understood, and its results are shown at once', async ({ page }) => {
  await page.goto(at('/'));
  const wrong = `${name.slice(0, 3)}${name[4]}${name[3]}${name.slice(5)}`;
  await ask(page, wrong);
  await expect(searchOf(page).getByText('Did you mean')).toContainText(name.toLowerCase());
  await expect(searchOf(page).locator('[data-result]').first()).toContainText(new RegExp(name, 'i'));
  await expect(searchOf(page).getByRole('status')).toContainText(/Did you mean .*\d+ results?\./);
});

test('a situation offers its step and the walk from there', async ({ page }) => {
  const [situation] = vocabulary.situations;
  await page.goto(at('/'));
  await ask(page, situation?.label ?? '');
  const offer = searchOf(page).locator('[data-situation]').first();
  await expect(offer).toContainText(situation?.label ?? '');
  await offer.getByRole('link', { name: 'Walk on from here' }).first().click();
  await expect(page).toHaveURL(/#walk=/);
  await expect(page.locator('[data-walk][data-at]').first()).toBeVisible();
});

test('what is not there is said plainly, with what may help', async ({ page }) => {
  await page.goto(at('/search/?q=qqwwxx%20zzvvkk'));
  await expect(page.locator('main')).toContainText('Nothing on this site answers “qqwwxx zzvvkk”.');
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await expect(page.locator('.search-nothing a').first()).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('Nothing found.');
});

test('the search page keeps its query in the address and narrows by kind', async ({ page }) => {
  await page.goto(at(`/search/?q=${name}`));
  await expect(page.locator('[data-result]').first()).toBeVisible();
  // The list in the handout builder names everything and answers nothing.
  expect(await page.locator('[data-result] a[href*="/handout/#"]').count()).toBe(0);
  await page.getByLabel('Kind of answer').selectOption({ label: 'Words' });
  await expect(page.locator('.search-page').first()).toContainText('Words');
  for (const href of await page.locator('[data-result] a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(href).toContain('/words/');
  await page.getByRole('searchbox').fill(`${name} dose`);
  await expect(page).toHaveURL(/\?q=\w+\+dose$/);
  expect(await violations(page)).toEqual([]);
});

test('the dialog is accessible, light and dark, wide and narrow', async ({ page }) => {
  await page.goto(at(address));
  await ask(page, name);
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, { within: ['dialog'] })).toEqual([]);
    expect(await searchOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  }
});

test('hostile queries are text and nothing else', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(`a script spoke: ${dialog.message()}`));
  await page.goto(at('/'));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    `"><script>alert(1)</script>`,
    'a'.repeat(10_000),
    `${name} `.repeat(2000),
    '.*(a+)+$[',
    '\\',
    '😀😀',
    'שלום עולם',
    `\u202e${name}`,
    '__proto__ constructor toString',
    '   ',
  ]) {
    await page.goto(at(`/search/?q=${encodeURIComponent(query.slice(0, 4000))}`));
    await page.getByRole('searchbox').fill(query);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-search-view] img, [data-search-view] script').count()).toBe(0);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search link leads to everything from A to Z', async ({ page }) => {
    await page.goto(at('/'));
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    expect(pages).toContain(site.inside(new URL(page.url()).pathname));
  });
});
