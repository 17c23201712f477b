import { type BrowserContextOptions, expect, type Frame, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dataOf } from './figure.ts';
import { embedded, serveHosts } from './host-pages.ts';
import { site } from './site.ts';

// The tallest figure is the hardest to place.
const heightOf = (figure: string) => Number(/<svg[^>]* height="(\d+)"/.exec(site.read(`${figure}.svg`))?.[1]);
const name = embedded.reduce((tallest, next) => (heightOf(next) > heightOf(tallest) ? next : tallest));
const data = dataOf(site, name);

let hosts: { origin: string; close: () => void };
let neighbours: { origin: string; close: () => void };
test.beforeAll(async () => {
  neighbours = await serveHosts(name);
  hosts = await serveHosts(name, neighbours.origin);
});
test.afterAll(() => {
  hosts.close();
  neighbours.close();
});

/** Opens a host; everything that goes wrong in it or in its frames is written down. */
async function visit(page: Page, host: string) {
  const faults: string[] = [];
  const known = [hosts.origin, neighbours.origin, new URL(process.env.SITE_URL ?? '').origin];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !known.includes(origin)) faults.push(`request to ${request.url()}`);
  });
  await page.goto(`${hosts.origin}/${host}.html`, { waitUntil: 'domcontentloaded' });
  return faults;
}

/** The frame of the chart once it has come to life. */
async function chart(page: Page): Promise<Frame> {
  await page.locator('iframe[src*="/embed/"]').first().scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes('/embed/')) as Frame;
  await frame.locator(`figure[data-pathway="${name}"]`).waitFor();
  return frame;
}

/** How much taller the frame is than what it shows, in CSS pixels; a scrollbar inside would be a lack. */
const spare = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const lacks = root.scrollHeight > root.clientHeight || root.clientWidth < innerWidth || root.scrollWidth > root.clientWidth;
    return lacks ? -1 : innerHeight - root.getBoundingClientRect().height;
  });

async function expectRightHeight(frame: Frame) {
  await expect.poll(async () => Math.abs((await spare(frame)) - 0.5), { message: 'spare height' }).toBeLessThanOrEqual(1.5);
}

/** Every step's words are in the drawing and in the outline, and the frame has a title. */
async function expectWords(page: Page, frame: Frame) {
  await expect(page.locator('iframe[src*="/embed/"]').first()).toHaveAttribute('title', new RegExp(`^${data.title}`));
  const words = await frame.locator('[data-outline] [data-label]').allTextContents();
  expect(words.map((label) => label.trim())).toEqual(data.steps.map(({ label }) => label));
  expect(await frame.locator('svg a[data-step]').count()).toBe(data.steps.length);
}

for (const [host, what] of [
  ['plain', 'a plain page'],
  ['strict-policy', 'a page with a strict policy and its own copy of the script'],
  ['narrow', 'a column of 280 px'],
  ['right-to-left', 'a page from right to left'],
] as const)
  test(`${what} shows the chart whole, at its height, whatever changes`, async ({ page, browserName: _ }) => {
    // The words stand in another face until ours has come.
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    const faults = await visit(page, host);
    const frame = await chart(page);
    await expectRightHeight(frame);
    release();
    await frame.evaluate(() => document.fonts.ready);
    expect(await frame.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(0);
    await expectRightHeight(frame);
    await expectWords(page, frame);
    for (const open of [true, false]) {
      await frame.locator('details[data-foldable]').evaluate((steps: HTMLDetailsElement, state) => (steps.open = state), open);
      await expectRightHeight(frame);
    }
    // Zoom of the browser: fewer and larger CSS pixels.
    const session = await page.context().newCDPSession(page);
    for (const zoom of [1.5, 0.75, 1]) {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(1280 / zoom),
        height: Math.round(720 / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
      await expectRightHeight(frame);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
  });

test('a chart in a closed part of the page has its height when the part opens', async ({ page }) => {
  const faults = await visit(page, 'later');
  await page.getByRole('button').click();
  const frame = await chart(page);
  await expectRightHeight(frame);
  await page.locator('section').evaluate((section: HTMLElement) => (section.hidden = true));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.locator('section').evaluate((section: HTMLElement) => (section.hidden = false));
  await expectRightHeight(frame);
  expect(faults).toEqual([]);
});

test('a printed page holds every word of the chart', async ({ page }) => {
  for (const host of ['plain', 'narrow']) {
    await visit(page, host);
    await expectRightHeight(await chart(page));
    for (const format of ['A4', 'Letter']) {
      const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise;
      const sheets = await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
      );
      const texts = sheets.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '));
      const bare = (text: string) => text.replace(/\s+/g, '');
      const words = bare(texts.join(' '));
      for (const { label } of data.steps) expect(words, `${host} on ${format}`).toContain(bare(label));
      for (const { label } of data.edges) expect(words, `${host} on ${format}`).toContain(bare(label));
      expect(words).toContain(bare('Words of the host after the chart.'));
      // On paper as wide as the drawing, one sheet holds the whole of it.
      const onOne = (text: string) => data.steps.every(({ label }) => bare(text).includes(bare(label)));
      if (host === 'plain') expect(texts.some(onOne), `the drawing on one sheet of ${format}`).toBe(true);
    }
  }
});

test('lies of a neighbour, and messages of any host to the chart, change nothing', async ({ page }) => {
  const lies: string[] = [];
  await page.exposeFunction('hear', (message: string) => lies.push(message));
  await page.addInitScript(() =>
    addEventListener('message', ({ data }) => typeof data === 'string' && (window as unknown as Ears).hear(data)),
  );
  const faults = await visit(page, 'hostile');
  const frame = await chart(page);
  await expect.poll(() => lies).toContain('all lies told');
  await expectRightHeight(frame);
  const neighbour = page.locator('iframe[title="Neighbour"]');
  expect(await neighbour.evaluate((element: HTMLIFrameElement) => [element.style.height, element.offsetHeight])).toEqual([
    '',
    204,
  ]);
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const target = document.querySelector<HTMLIFrameElement>('iframe[src*="/embed/"]')?.contentWindow;
    for (const message of [
      { type: 'pathway-atlas:ask-height', version: 99 },
      { type: 'pathway-atlas:show', html: '<img src=x onerror=alert(1)>' },
      '<script>alert(1)</script>',
      { type: 'pathway-atlas:ask-height', version: 1, name: '__proto__', height: 10 },
      null,
      [1, 2, 3],
    ])
      target?.postMessage(message, '*');
  });
  await expectRightHeight(frame);
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(faults).toEqual([]);
});

interface Ears {
  hear: (message: string) => void;
}

test('the element shows the chart, and its picture with the link where frames are blocked', async ({ page }) => {
  const faults = await visit(page, 'element');
  const picture = page.locator('pathway-figure img');
  const frame = await chart(page);
  await expectRightHeight(frame);
  await expect(picture).toBeHidden();
  await expectWords(page, frame);
  expect(faults).toEqual([]);

  // The browser itself reports what the host’s policy blocks; nothing else may be wrong.
  const blocked = await visit(page, 'blocked');
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(picture).toHaveAttribute('alt', new RegExp(`^Chart: ${data.title}`));
  await expect(page.locator('pathway-figure a')).toHaveAttribute('href', /^http/);
  expect(blocked.filter((fault) => !fault.includes('frame-src'))).toEqual([]);

  // A frame that never answers.
  await page.route('**/embed/**/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await visit(page, 'element');
  await expect(picture).toBeVisible();
});

const without: BrowserContextOptions = { javaScriptEnabled: false };
test('a page without scripts can be read to the end', async ({ browser }) => {
  const context = await browser.newContext(without);
  const page = await context.newPage();
  const faults = await visit(page, 'no-script');
  const frame = await chart(page);
  await expectWords(page, frame);
  await expect(frame.locator('[data-outline]')).toBeVisible();
  for (const { label } of data.steps) await expect(page.locator('main ol')).toContainText(label);
  await expect
    .poll(() => page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  expect(faults).toEqual([]);
  await context.close();
});

test('a system that cleans what is pasted keeps every word, and shows the embed in its sandbox', async ({ page }) => {
  const faults = await visit(page, 'sanitised');
  const frame = await chart(page);
  await expectWords(page, frame);
  await expect(frame.locator('.walk-note')).toHaveCount(0);
  // No script of ours runs in the host: the height is the one that the answer promised.
  expect(await spare(frame)).toBeGreaterThanOrEqual(0);
  expect(await frame.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(0);
  const list = page.locator('main > ol');
  for (const { label } of data.steps) await expect(list).toContainText(label);
  expect(faults).toEqual([]);
});
