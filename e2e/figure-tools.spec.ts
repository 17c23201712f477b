import { expect, test } from '@playwright/test';
import { readPdf } from './read-pdf.ts';
import { at, pagesWithFigures } from './site.ts';
import { violations } from './violations.ts';

const [address = ''] = pagesWithFigures;

test.beforeEach(async ({ page }) => {
  await page.goto(at(address));
});

test('a box opens its step, and Esc leads back to the box', async ({ page }) => {
  const box = page.locator('figure a[data-step]').nth(1);
  const id = await box.getAttribute('data-step');
  const label = await page.locator(`[data-outline] > li[data-step="${id}"] [data-label]`).first().innerText();
  await box.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.step-dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(label);
  await expect(dialog.locator('.source-link')).toBeVisible();
  expect(await violations(page, { within: ['dialog'] })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(box).toBeFocused();
  await box.click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('a link in a step’s words to a place on the page shows that place, from full screen too', async ({ page }) => {
  const item = page.locator('[data-outline] > li:has(a[href*="#ask-"])').first();
  const box = page.locator(`figure a[data-step="${await item.getAttribute('data-step')}"]`).first();
  const question = page.locator(`#${(await item.locator('a[href*="#ask-"]').first().getAttribute('href'))?.split('#')[1]}`);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const isFullScreen of [false, true]) {
    if (isFullScreen) await page.locator('figure [data-screen]').first().click();
    await box.click();
    await page.locator('dialog.step-dialog a[href*="#ask-"]').first().click();
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(question).toBeInViewport();
  }
  expect(faults).toEqual([]);
});

test('the next step in a dialog is shown from its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  const box = page.locator('figure a[data-step]').first();
  await box.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.step-dialog');
  for (let steps = 0; steps < 2; steps++) {
    await dialog.locator('a[data-to]').first().click();
    await expect(dialog.locator('[data-label]')).toBeInViewport({ ratio: 1 });
  }
});

test('the drawing is made larger, smaller and fitted by buttons and keys', async ({ page }) => {
  const figure = page.locator('figure').first();
  const width = () => figure.locator('svg.figure-drawing').evaluate((svg) => svg.getBoundingClientRect().width);
  const first = await width();
  // The first press also fetches the tools.
  await figure.locator('[data-zoom="in"]').click();
  await expect.poll(width).toBeGreaterThan(first);
  await figure.locator('[data-zoom="full"]').click();
  await expect.poll(width).toBeCloseTo(first, 0);
  await figure.locator('[data-zoom="out"]').click();
  await expect.poll(width).toBeLessThan(first);
  await figure.locator('.frame').focus();
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(first, 0);
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(first);
});

test('what a drag and a pinch do, buttons and keys do too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const figure = page.locator('figure').first();
  const frame = figure.locator('.frame');
  const left = () => frame.evaluate((element) => element.scrollLeft);
  const width = () => figure.locator('svg.figure-drawing').evaluate((svg) => svg.getBoundingClientRect().width);
  const right = figure.getByRole('button', { name: 'Move right' });
  await figure.locator('[data-zoom="fit"]').click();
  await expect(right).toBeHidden();
  const fitted = await width();
  await frame.hover();
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 4; turns++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(fitted);
  await expect(right).toBeVisible();
  const middle = await left();
  await right.click();
  await expect.poll(left).toBeGreaterThan(middle);
  const moved = await left();
  await figure.getByRole('button', { name: 'Move left' }).click();
  await expect.poll(left).toBeLessThan(moved);
  const back = await left();
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(back);
  await right.click();
  const before = await left();
  await frame.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width: wide = 0 } = (await frame.boundingBox()) ?? {};
  await page.mouse.move(x + wide / 2, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + wide / 2 + 40, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(left).toBeLessThan(before);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('full screen opens and closes, and the figure comes back to its place', async ({ page }) => {
  const figure = page.locator('figure').first();
  const before = await figure.evaluate((element) => element.nextElementSibling?.className);
  const button = figure.locator('[data-screen]');
  await button.click();
  await expect(page.locator('dialog.figure-screen')).toBeVisible();
  expect(await violations(page, { within: ['dialog'] })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.figure-screen')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await figure.evaluate((element) => element.nextElementSibling?.className)).toBe(before);
});

test('on a phone the walk and the steps come before the chart, on screen as in reading order', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const order = await page
    .locator('.pathway')
    .first()
    .evaluate((section) =>
      [...section.children]
        .map((part) =>
          part.matches('figure') ? 'figure' : part.matches('.walk') ? 'walk' : part.matches('.outline') ? 'outline' : '',
        )
        .filter(Boolean),
    );
  expect(order).toEqual(['walk', 'outline', 'figure']);
});

test('“You are here” stands in the chart in another color than its ground', async ({ page }) => {
  await page.locator('[data-walk] button[data-start]').first().click();
  const mark = page.locator('figure .here').first();
  await expect(mark).toHaveText('You are here');
  const fillOf = (part: string) => mark.locator(part).evaluate((element) => getComputedStyle(element).fill);
  expect(await fillOf('text')).not.toBe(await fillOf('rect'));
});

test('a chart that is printed alone takes one sheet, its code and source with it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  for (const each of pagesWithFigures) {
    await page.goto(at(each));
    for (const button of await page.locator('[data-print-figure]').all())
      for (const format of ['A4', 'Letter'] as const) {
        // After each print the page is as it was.
        await button.click();
        await expect(page.locator('html')).toHaveAttribute('data-printing', 'figure');
        const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
        expect.soft(sheets, `${each} on ${format}`).toHaveLength(1);
        expect.soft(sheets[0]?.figures.some((alt) => alt.startsWith('QR code'))).toBe(true);
      }
  }
});

test('over a low window the chart has most of it, and the way out stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.locator('figure [data-screen]').first().click();
  const dialog = page.locator('dialog.figure-screen');
  const close = dialog.getByRole('button', { name: 'Close full screen' });
  await expect(close).toBeFocused();
  await expect(dialog.locator('.frame')).toBeInViewport({ ratio: 0.8 });
  await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(dialog.locator('figcaption')).toBeInViewport();
  await expect(close).toBeInViewport({ ratio: 1 });
});

test('a reader’s own spacing of text leaves the words of a chart within their boxes', async ({ page }) => {
  const widths = () =>
    page
      .locator('figure .frame text')
      .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().width)));
  const before = await widths();
  expect(before.length).toBeGreaterThan(0);
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    document.adoptedStyleSheets.push(spacing);
  });
  await expect(page.locator('main p').first()).not.toHaveCSS('letter-spacing', 'normal');
  expect(await widths()).toEqual(before);
});
