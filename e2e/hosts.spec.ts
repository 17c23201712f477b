import { type BrowserContextOptions, expect, type Frame, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hosted } from './hosted.ts';
import { serveHosts } from './host-pages.ts';

/** How much taller the frame is than what it shows, in CSS pixels; or that something inside has to be scrolled. */
const spare = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const lacks = root.scrollHeight > root.clientHeight || root.clientWidth < innerWidth || root.scrollWidth > root.clientWidth;
    return lacks ? 'a scrollbar' : innerHeight - root.getBoundingClientRect().height;
  });

async function expectRightHeight(frame: Frame, after: string) {
  const isRight = async () => {
    const rest = await spare(frame);
    return typeof rest === 'number' && rest >= 0 && rest <= 2 ? 'right' : `${rest} to spare`;
  };
  await expect.poll(isRight, { message: `height after ${after}` }).toBe('right');
}

const facesOf = (frame: Frame) => frame.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);

const frameOn = (page: Page) => page.locator('iframe[src*="/embed/"]').first();

const bare = (text: string) => text.replace(/\s+/g, '');

/** The words of each sheet of a page, without their spaces. */
async function printed(page: Page, format: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise;
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
  );
  return sheets.map(({ items }) => bare(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
}

const without: BrowserContextOptions = { javaScriptEnabled: false };

for (const thing of hosted)
  test.describe(thing.name, () => {
    let hosts: { origin: string; close: () => void };
    let neighbours: { origin: string; close: () => void };
    test.beforeAll(async () => {
      neighbours = await serveHosts(thing.name);
      hosts = await serveHosts(thing.name, neighbours.origin);
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

    /** The frame once it is there, and has the title that says what it shows. */
    async function framed(page: Page): Promise<Frame> {
      await frameOn(page).scrollIntoViewIfNeeded();
      await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true);
      const frame = page.frames().find((each) => each.url().includes('/embed/')) as Frame;
      await frame.locator(thing.shell).waitFor();
      expect((await frameOn(page).getAttribute('title'))?.startsWith(thing.title)).toBe(true);
      return frame;
    }

    for (const [host, what] of [
      ['plain', 'a plain page'],
      ['strict-policy', 'a page with a strict policy and its own copy of the script'],
      ['narrow', 'a column of 280 px'],
      ['right-to-left', 'a page from right to left'],
    ] as const)
      test(`${what} shows it whole, at its height, whatever changes`, async ({ page, browserName: _ }) => {
        // The words stand in another face until ours has come.
        let release = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/*.woff2', async (route) => {
          await held;
          await route.continue();
        });
        const faults = await visit(page, host);
        const frame = await framed(page);
        await expectRightHeight(frame, 'loading');
        release();
        await frame.evaluate(() => document.fonts.ready);
        expect(await facesOf(frame)).toBeGreaterThan(0);
        await expectRightHeight(frame, 'the change of face');
        await thing.expectWhole(frame);
        for (const { what: done, act, shows } of thing.acts) {
          await act(frame);
          await expect(frame.locator(shows).first()).toBeVisible();
          await expectRightHeight(frame, done);
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
          await expectRightHeight(frame, `zoom to ${zoom}`);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(faults).toEqual([]);
      });

    test('in a closed part of the page it has its height when the part opens', async ({ page }) => {
      const faults = await visit(page, 'later');
      await page.getByRole('button').click();
      const frame = await framed(page);
      await expectRightHeight(frame, 'opening');
      await page.locator('section').evaluate((section: HTMLElement) => (section.hidden = true));
      await page.setViewportSize({ width: 400, height: 800 });
      await page.locator('section').evaluate((section: HTMLElement) => (section.hidden = false));
      await expectRightHeight(frame, 'opening in another width');
      expect(faults).toEqual([]);
    });

    test('a printed page holds every word of it', async ({ page }) => {
      for (const host of ['plain', 'narrow']) {
        await visit(page, host);
        await expectRightHeight(await framed(page), 'loading');
        for (const format of ['A4', 'Letter']) {
          const sheets = await printed(page, format);
          const words = sheets.join('');
          expect(
            thing.words.filter((each) => !words.includes(bare(each))),
            `${host} on ${format}`,
          ).toEqual([]);
          expect(words.includes(bare('Words of the host after the chart.')), `the host on ${format}`).toBe(true);
          // On paper as wide as the drawing, one sheet holds the whole of it.
          const isWhole = (sheet: string) => thing.onOneSheet.every((each) => sheet.includes(bare(each)));
          if (host === 'plain') expect(sheets.some(isWhole), `the drawing on one sheet of ${format}`).toBe(true);
        }
      }
    });

    test('lies of a neighbour, and messages of any host to it, change nothing', async ({ page }) => {
      const lies: string[] = [];
      await page.exposeFunction('hear', (message: string) => lies.push(message));
      await page.addInitScript(() =>
        addEventListener('message', ({ data }) => typeof data === 'string' && (window as unknown as Ears).hear(data)),
      );
      const faults = await visit(page, 'hostile');
      const frame = await framed(page);
      await expect.poll(() => lies).toContain('all lies told');
      await expect(frame.locator(thing.alive).first()).toBeVisible();
      await expectRightHeight(frame, 'the lies');
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
      await expectRightHeight(frame, 'the messages');
      expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(faults).toEqual([]);
    });

    test('the element shows it, and what stands instead where frames are blocked', async ({ page }) => {
      const faults = await visit(page, 'element');
      const instead = page.locator(`pathway-figure ${thing.instead}`);
      const frame = await framed(page);
      await expectRightHeight(frame, 'loading');
      await expect(instead).toBeHidden();
      await thing.expectWhole(frame);
      expect(faults).toEqual([]);

      // The browser itself reports what the host’s policy blocks; nothing else may be wrong.
      const blocked = await visit(page, 'blocked');
      await expect(instead).toBeVisible();
      if (thing.instead === 'img') {
        await expect.poll(() => instead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
        await expect(instead).toHaveAttribute('alt', new RegExp(`^Chart: ${thing.title}`));
      } else await expect(instead).toHaveText(thing.title);
      await expect(page.locator('pathway-figure a')).toHaveAttribute('href', /^http/);
      expect(blocked.filter((fault) => !fault.includes('frame-src'))).toEqual([]);

      // A frame that never answers.
      await page.route('**/embed/**/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await visit(page, 'element');
      await expect(instead).toBeVisible();
    });

    test('a page without scripts can be read to the end', async ({ browser }) => {
      const context = await browser.newContext(without);
      const page = await context.newPage();
      const faults = await visit(page, 'no-script');
      const frame = await framed(page);
      await thing.expectWhole(frame);
      await expect(frame.locator(thing.inWords).first()).toBeVisible();
      for (const words of thing.words) await expect(page.locator('main')).toContainText(words);
      for (const picture of await page.locator('main img').all())
        await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
      expect(faults).toEqual([]);
      await context.close();
    });

    test('a system that cleans what is pasted keeps every word, and shows the embed in its sandbox', async ({ page }) => {
      const faults = await visit(page, 'sanitised');
      const frame = await framed(page);
      await thing.expectWhole(frame);
      await expect(frame.locator('.walk-note')).toHaveCount(0);
      expect(await facesOf(frame)).toBeGreaterThan(0);
      // No script of ours runs in the host: the height is the one that the answer promised.
      if (thing.keepsToHeight) expect(await spare(frame)).toBeGreaterThanOrEqual(0);
      for (const { act, shows } of thing.acts) {
        await act(frame);
        await expect(frame.locator(shows).first()).toBeVisible();
      }
      for (const words of thing.words) await expect(page.locator('main')).toContainText(words);
      expect(faults).toEqual([]);
    });
  });

interface Ears {
  hear: (message: string) => void;
}
