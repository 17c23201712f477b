import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dataOf, expectDrawing, expectOutline } from './figure.ts';
import { embedded, embeddedCalculators } from './host-pages.ts';
import { readPdf } from './read-pdf.ts';
import { at, filesOf, htmlOf, pages, site } from './site.ts';
import { violations } from './violations.ts';

test('an embed can be printed by itself, where the browser breaks it between lines', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { printed: 0, print: () => ((window as unknown as { printed: number }).printed += 1) }),
  );
  for (const name of [...embedded.slice(0, 1), ...embeddedCalculators]) {
    await page.goto(at(`/embed/${name}/`));
    await page.getByRole('button', { name: 'Print this part alone' }).click();
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed), name).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print this part alone' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

const superseded = filesOf(site.folder).filter(
  (file) => /^\/embed\/.*@[^/]*\/index\.html$/.test(file) && site.read(file).includes('<div data-superseded'),
);

test('an old chart says on its own sheet that there is a newer one, and leads to it', async ({ page }) => {
  expect(superseded.length).toBeGreaterThan(0);
  for (const file of superseded) {
    await page.goto(at(file.replace('index.html', '')));
    const newer = page.locator('[data-superseded]').getByRole('link', { name: 'There is a newer version of this chart' });
    if ((await newer.count()) > 0) await expect(newer, file).toHaveAttribute('target', '_blank');
    for (const format of ['A4', 'Letter']) {
      const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true, format }));
      const words = sheets.map(({ pieces }) =>
        pieces
          .map((piece) => piece.words)
          .join('')
          .replace(/\s/g, ''),
      );
      const charted = words.filter((said) => said.includes('Stillcurrent?'));
      expect(charted.length, `${file} on ${format}`).toBe(1);
      expect(charted[0], `${file} on ${format}`).toMatch(/Thereisanewerversion|takenoffPathwayAtlas/);
    }
  }
});

test('every figure has an embed and a kit, which search engines do not list', () => {
  expect(embedded.length).toBeGreaterThan(0);
  const onPages = pages.flatMap((page) => [...htmlOf(page).matchAll(/<figure data-pathway="([^"]*)"/g)].map(([, name]) => name));
  expect(embedded).toEqual(onPages.sort());
  for (const page of embedded.flatMap((name) => [`/embed/${name}/`, `/embed/${name}/kit/`])) {
    expect(htmlOf(page), page).toContain('<meta name="robots" content="noindex">');
    expect(pages).not.toContain(page);
  }
});

for (const name of embedded)
  test(`/embed/${name}/ shows the figure and its steps, readable and accessible at every width`, async ({ page }) => {
    const data = dataOf(site, name);
    await page.goto(at(`/embed/${name}/`));
    await page.locator('details[data-foldable]').evaluate((steps: HTMLDetailsElement) => (steps.open = true));
    await expectDrawing(page, data);
    await expectOutline(
      page,
      data,
      !(await page
        .locator(`[id="step-${data.start}"]`)
        .count()
        .then((found) => found === 0)),
    );
    for (const [width, query] of [
      [280, ''],
      [720, '?theme=dark'],
      [280, '?walk=1'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(`/embed/${name}/${query}`));
      expect(await violations(page), `${width} px ${query}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px ${query}`).toBeLessThanOrEqual(width);
    }
    await expect(page.locator('[data-walk] [data-start]')).toBeVisible();
    await expect(page.locator('nav, header')).toHaveCount(0);
    for (const link of await page.locator('a[href]:not([href^="#"])').all())
      await expect(link).toHaveAttribute('target', '_blank');
  });

for (const name of [...embedded.slice(0, 1), ...embeddedCalculators.slice(0, 1)])
  test(`the kit of ${name} is accessible with its previews open, and says the same without JavaScript`, async ({
    page: tab,
    browser,
  }) => {
    await tab.goto(at(`/embed/${name}/kit/`));
    const words = () => [...document.querySelectorAll('main :is(h1, h2, p, dt, dd, pre)')].map(({ textContent }) => textContent);
    const said = await tab.evaluate(words);
    for (const preview of await tab.locator('details[data-preview]').all())
      await preview.evaluate((part: HTMLDetailsElement) => (part.open = true));
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ colorScheme });
      // What stands in the frames is tested on its own page.
      expect(await violations(tab, { except: ['iframe', 'pathway-figure'] })).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await expect(tab.locator('h1')).toHaveCount(1);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(at(`/embed/${name}/kit/`));
    expect(await still.evaluate(words)).toEqual(said);
    await expect(still.locator('button[data-copy]:visible')).toHaveCount(0);
    // One press marks a text whole, so that it can be copied.
    const text = still.locator('code[data-snippet]').first();
    expect(await text.evaluate((code) => getComputedStyle(code).userSelect)).toBe('all');
    await still.locator('details[data-preview] > summary').first().click();
    await expect(still.locator('details[data-preview] iframe').first()).toBeVisible();
    await context.close();
  });

const calculators = filesOf(site.folder).filter((file) => /^\/embed\/[^/]+\/risk\/index\.html$/.test(file));

test('a calculator can be embedded: the whole of it, at every width, its links out of the frame', async ({ page }) => {
  for (const file of calculators) {
    for (const width of [280, 720]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(file.replace('index.html', '')));
      expect(await violations(page), `${file} at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${file} at ${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
    await expect(page.locator('table').first()).toBeVisible();
    await expect(page.locator('form').first()).toBeVisible();
    expect(await page.locator('a[href]:not([href^="#"], [target="_blank"])').count()).toBe(0);
  }
});

test('every page has a picture for cards', () => {
  for (const page of pages) {
    const [, picture] = /<meta property="og:image" content="([^"]*)"/.exec(htmlOf(page)) ?? [];
    const path = new URL(picture ?? 'about:blank').pathname.slice((process.env.BASE ?? '/').length);
    expect(existsSync(`dist/${path}`) && path.endsWith('.png'), `${page}: ${picture}`).toBe(true);
  }
});

test('the height told before any script is never too little from 720 px on, and little too much there', async ({ page }) => {
  for (const name of embedded) {
    const told = Number(/height="(\d+)"/.exec(JSON.parse(site.read(`/oembed/${name}.json`)).html)?.[1]);
    for (const width of [720, 760, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(`/embed/${name}/`));
      const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect.soft(told, `${name} at ${width} px`).toBeGreaterThanOrEqual(needed);
      if (width === 720) expect.soft(told, name).toBeLessThanOrEqual(needed + 120);
    }
  }
});

test('nothing but its known choices is taken from the address of an embed', async ({ page }) => {
  const [name = ''] = embedded;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  const shown = async (query: string) => {
    await page.goto('about:blank');
    await page.goto(at(`/embed/${name}/${query}`));
    return page.evaluate(() => [document.documentElement.dataset.theme ?? '', document.body.outerHTML] as const);
  };
  const [, plain] = await shown('');
  for (const query of [
    '?theme=<script>alert(1)</script>&walk=true',
    '?theme=dark%22onload=alert(1)&walk=%31%00',
    '?theme=toString&html=<b>hi</b>&name=../../',
    '#<img src=x onerror=alert(1)>',
    '?walk=01#walk=nothing/of/this:a=b',
  ])
    expect(await shown(query), query).toEqual(['', plain]);
  for (const theme of ['light', 'dark', 'auto']) expect(await shown(`?theme=${theme}`)).toEqual([theme, plain]);
  await page.goto(at(`/embed/${name}/?walk=1#walk=<img src=x onerror=alert(1)>`));
  await expect(page.locator('[data-walk] .walk-note')).toBeVisible();
  expect(await page.locator('[data-walk] img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the scripts for other people’s pages weigh little, and only embeds may be framed', async ({ request }) => {
  for (const script of ['pathway-figure', 'theme'])
    expect(brotliCompressSync(readFileSync(`dist/embed/${script}.js`)).length).toBeLessThanOrEqual(2048);
  const headers = async (address: string) => (await request.get(at(address))).headers();
  const [name = ''] = embedded;
  for (const address of pages) {
    const { 'x-frame-options': frames, 'content-security-policy': policy } = await headers(address);
    expect([frames, policy], address).toEqual(['DENY', "frame-ancestors 'none'"]);
  }
  const embed = await headers(`/embed/${name}/`);
  expect([embed['x-frame-options'], embed['content-security-policy']]).toEqual([undefined, 'frame-ancestors *']);
  expect((await headers('/embed/pathway-figure.js'))['access-control-allow-origin']).toBe('*');
});
