import { expect, type Page, test } from '@playwright/test';
import { readPdf } from './read-pdf.ts';
import { at, pages, pagesWithFigures } from './site.ts';
import { violations } from './violations.ts';

const builder = pages.find((page) => page.endsWith('/handout/')) ?? '';
const papers = {
  a4: { width: 595, height: 842, words: 'A4' },
  letter: { width: 612, height: 792, words: 'US Letter' },
} as const;

/** Opens the builder with choices in the link, and waits until its sheets are laid out. */
async function open(page: Page, fragment = '') {
  await page.goto(`${at(builder)}${fragment && `#${fragment}`}`);
  if (fragment) await expect(page.locator('.said')).toContainText('paper');
}

/** The ids of all parts, and what the builder shows of them without a script. */
async function partsOf(page: Page) {
  await page.goto(at(builder));
  return page.locator('a[data-part]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.part ?? ''));
}

const first = (ids: readonly string[], kind: string) => ids.find((id) => id.startsWith(kind)) ?? '';

test('there is a handout builder, in the sitemap', () => {
  expect(builder).not.toBe('');
});

for (const paper of ['a4', 'letter'] as const) {
  for (const type of ['', '&type=large']) {
    test(`on ${paper}${type}: as many pages as promised, tagged, nothing small, nothing outside`, async ({ page }) => {
      const ids = await partsOf(page);
      const every = [
        ...ids.filter((id) => /^(chart|steps):/.test(id)).slice(0, 6),
        first(ids, 'card:'),
        first(ids, 'moment:'),
        'words',
      ];
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await open(page, `handout=${every.join(',')}&paper=${paper}${type}`);
      expect(faults).toEqual([]);
      const endsIn = await page.locator('.sheet-body').evaluateAll((bodies) =>
        bodies.map((body) => {
          let last: Element = body;
          while (last.lastElementChild) last = last.lastElementChild;
          return last.closest('h1, h2, h3, h4')?.textContent;
        }),
      );
      expect(endsIn, 'no heading stands alone at the foot of a sheet').toEqual(endsIn.map(() => undefined));
      const cut = await page
        .locator('.sheet-body')
        .evaluateAll((bodies) => bodies.flatMap((body, index) => (body.scrollHeight > body.clientHeight ? [index + 1] : [])));
      expect(cut, 'the sheets whose last line the foot cuts').toEqual([]);
      const { width, height, words } = papers[paper];
      const promised = await page.locator('.said').textContent();
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
      expect(promised).toBe(`${pdf.sheets.length} pages of ${words} paper.`);
      expect(pdf.isTagged).toBe(true);
      const least = type === '' ? 10.5 : 14;
      pdf.sheets.forEach((sheet, index) => {
        expect(Math.round(sheet.width), `page ${index + 1}`).toBe(width);
        expect(Math.round(sheet.height), `page ${index + 1}`).toBe(height);
        for (const piece of sheet.pieces) {
          expect(piece.size, `“${piece.words}” on page ${index + 1}`).toBeGreaterThanOrEqual(least - 0.05);
          expect(piece.right, `“${piece.words}” on page ${index + 1}`).toBeLessThanOrEqual(sheet.width);
          expect(piece.base, `“${piece.words}” on page ${index + 1}`).toBeGreaterThan(0);
        }
        expect(sheet.pieces.map((piece) => piece.words).join('')).toContain(`${index + 1} of ${pdf.sheets.length}`);
      });
    });
  }
}

test('every word of the chosen parts is on the sheets, once', async ({ page }) => {
  const ids = await partsOf(page);
  const steps = first(ids, 'steps:');
  await open(page, `handout=${steps}&paper=letter&type=large`);
  const labels = page.locator('.sheet [data-label]');
  const [scenario, pathway] = steps.replace('steps:', '').split('/');
  const source = await page.evaluate(
    async ({ link, name }) => {
      const html = await (await fetch(link)).text();
      const list = new DOMParser().parseFromString(html, 'text/html').querySelector(`[data-outline$="${name}"]`);
      return [...(list?.querySelectorAll('[data-label]') ?? [])].map((label) => label.textContent?.trim());
    },
    {
      link: await page.locator(`a[data-part="${steps}"]`).evaluate((link) => (link as HTMLAnchorElement).href),
      name: `${scenario}/${pathway}`,
    },
  );
  expect(source.length).toBeGreaterThan(1);
  expect((await labels.allTextContents()).map((label) => label.trim())).toEqual(source);
});

test('the same choices give the same sheets, byte for byte', async ({ page, context }) => {
  const ids = await partsOf(page);
  const fragment = `handout=${first(ids, 'chart:')},!${first(ids, 'card:')},words&paper=a4`;
  const sheets = async (tab: Page) => {
    await open(tab, fragment);
    return tab.locator('[data-sheets]').innerHTML();
  };
  expect(await sheets(await context.newPage())).toBe(await sheets(await context.newPage()));
});

test('what a clinic types is on the paper, not in the link, and is not lost without a warning', async ({ page }) => {
  const ids = await partsOf(page);
  await open(page, `handout=${first(ids, 'card:')}&paper=a4`);
  await page.getByLabel('Name').fill('مستشفى Lantern Clinic');
  await page.getByLabel('Phone').fill('555 0100');
  await page.getByLabel('Notes').fill('Come at nine.');
  await expect(page.locator('.sheet').first()).toContainText('Lantern Clinic');
  await expect(page.locator('.sheet').first()).toContainText('555 0100');
  expect(decodeURIComponent(page.url())).not.toContain('Lantern');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  let warned = '';
  page.on('dialog', (dialog) => {
    warned = dialog.type();
    void dialog.accept();
  });
  await page.reload();
  expect(warned).toBe('beforeunload');
  await expect(page.getByLabel('Name')).toHaveValue('');
});

test('parts are put in order by keyboard and by dragging, and begin new pages', async ({ page }) => {
  const ids = await partsOf(page);
  const [one, two] = ids.filter((id) => id.startsWith('card:'));
  await open(page, `handout=${one},${two}&paper=a4`);
  const order = () =>
    page.locator('[data-part-chosen]').evaluateAll((items) => items.map((item) => item.getAttribute('data-part-chosen')));
  await page.locator(`[data-part-chosen="${two}"] [data-up]`).focus();
  await page.keyboard.press('Enter');
  expect(await order()).toEqual([two, one]);
  await page.locator(`[data-part-chosen="${one}"]`).dragTo(page.locator(`[data-part-chosen="${two}"]`));
  expect(await order()).toEqual([one, two]);
  const sheetOf = (heading: string | null) => page.locator('.sheet', { has: page.locator('h1', { hasText: heading ?? '' }) });
  await page.locator(`[data-part-chosen="${two}"] [data-new-page]`).press('Enter');
  await expect(page.locator('.said')).toContainText('paper');
  const heading = await page.locator('.sheet h1').last().textContent();
  await expect(sheetOf(heading).locator('h1').first()).toHaveText(heading ?? '');
  expect(decodeURIComponent(page.url())).toContain(`handout=${one},!${two}&paper=a4`);
});

test('choosing by keyboard alone gives sheets, and the link gives them again', async ({ page }) => {
  await page.goto(at(builder));
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.sheet').first()).toBeVisible();
  const link = page.url();
  const words = await page.locator('[data-sheets]').innerText();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.said')).toContainText('paper');
  expect(await page.locator('[data-sheets]').innerText()).toBe(words);
});

test('a part that is gone is named, the others stand; a link that cannot be read says so', async ({ page }) => {
  const ids = await partsOf(page);
  await open(page, `handout=card:never-was,${first(ids, 'card:')}&paper=a4`);
  await expect(page.locator('.handout .note')).toContainText('could not be put in');
  await expect(page.locator('.sheet h1')).toHaveCount(1);
  for (const bad of ['handout=<img src=x onerror=alert(1)>&paper=a4', 'handout', 'handout=words&paper=a4&x=%E0%A4%A']) {
    await page.goto('about:blank');
    await page.goto(`${at(builder)}#${bad}`);
    await expect(page.locator('.handout .note')).toContainText('could not be read');
    expect(await page.locator('.handout img').count()).toBe(0);
  }
});

test('a path that was walked can be taken along', async ({ page }) => {
  const ids = await partsOf(page);
  const name = first(ids, 'steps:').replace('steps:', '');
  const disease = builder.split('/')[1];
  await open(page, `walk=${disease}/${name}`);
  await expect(page.locator('.sheet h2').first()).toHaveText('My path');
  await expect(page.getByLabel('My path')).toBeChecked();
  await expect(page.locator('.sheet')).toContainText(['Your path stops at a question that is still open.']);
});

test('the end of a walk, and each chart, lead to a handout that begins with them', async ({ page }) => {
  const [address = ''] = pagesWithFigures;
  await page.goto(at(address));
  const walk = page.locator('[data-walk]').first();
  const toHandout = walk.locator('[data-to-handout]');
  await walk.locator('[data-start]').click();
  await expect(toHandout).toBeHidden();
  while ((await walk.locator('[data-end]').count()) === 0) await walk.locator('[data-unsure]').click();
  await toHandout.click();
  await expect(page.locator('.said')).toContainText('paper');
  await expect(page.locator('.sheet h2').first()).toHaveText('My path');
  await expect(page.locator('.sheet')).toContainText(['Questions to take with you']);

  await page.goto(at(address));
  const figure = page.locator('figure[data-pathway]').first();
  await figure.locator('a[href*="/handout/#"]').click();
  await expect(page.locator('.said')).toContainText('paper');
  await expect(page.locator('.handout .note')).toHaveCount(0);
  await expect(page.locator('.sheet svg.figure-drawing')).toHaveCount(1);
});

test('questions stand on the sheets as on their page, those of one chart alone too', async ({ page }) => {
  const ids = await partsOf(page);
  const wordsOf = (items: Element[]) => items.map((item) => item.firstChild?.textContent?.trim());
  for (const shape of [/^moment:/, /^questions:[^/]*$/, /^questions:.*\//]) {
    const id = ids.find((each) => shape.test(each)) ?? '';
    await page.goto(at(builder));
    const link = page.locator(`a[data-part="${id}"]`);
    const section = `${new URL(await link.evaluate((part: HTMLAnchorElement) => part.href)).hash.slice(1)}`;
    const own = id.includes('/') ? `[data-charts~="${id.split('/')[1]}"]` : '';
    await page.goto(await link.evaluate((part: HTMLAnchorElement) => part.href));
    const asked = await page.locator(`section[aria-labelledby="${section}"] .asks li${own}`).evaluateAll(wordsOf);
    expect(asked.length, id).toBeGreaterThan(0);
    await open(page, `handout=${id}&paper=a4`);
    await expect(page.locator('.sheet h2'), id).toHaveText([/^Questions to ask: /]);
    expect(await page.locator('.sheet .asks li').evaluateAll(wordsOf), id).toEqual(asked);
  }
});

test('the builder is accessible with sheets in it, wide and narrow', async ({ page }) => {
  const ids = await partsOf(page);
  await open(page, `handout=${first(ids, 'chart:')},${first(ids, 'card:')}&paper=a4`);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the pages that print are there instead', async ({ page }) => {
    await page.goto(at(builder));
    await expect(page.locator('a[data-part]').first()).toBeVisible();
    expect(await page.locator('a[data-part]').count()).toBeGreaterThan(5);
  });
});

test('each chart stands on the sheet of its title', async ({ page }) => {
  const charts = (await partsOf(page)).filter((id) => id.startsWith('chart:'));
  for (const paper of ['a4', 'letter']) {
    await open(page, `handout=${charts.join(',')}&paper=${paper}`);
    await expect(page.locator('.said')).toContainText(paper === 'a4' ? 'A4' : 'Letter');
    const counted = await page
      .locator('.sheet')
      .evaluateAll((sheets) =>
        sheets.map((sheet) => ({ titles: sheet.querySelectorAll('h2').length, charts: sheet.querySelectorAll('figure').length })),
      );
    expect(counted.reduce((sum, { charts: some }) => sum + some, 0)).toBe(charts.length);
    for (const [index, { titles, charts: some }] of counted.entries()) expect(titles, `${paper}, sheet ${index + 1}`).toBe(some);
  }
});

test('where large type leaves a chart out, nothing tells how to read it or to choose what is there', async ({ page }) => {
  const ids = await partsOf(page);
  const chart = first(ids, 'chart:');
  const steps = chart.replace('chart:', 'steps:');
  const left = page.locator('.sheets .chart-too-large');
  await open(page, `handout=${chart},${steps}&paper=letter&type=large`);
  await expect(left).toHaveText('This chart does not fit a sheet in large type. The steps in words say the same.');
  await expect(page.locator('.sheets [data-how-to-read]')).toHaveCount(0);
  await page.locator(`input[name="${steps}"]`).evaluate((box) => (box as HTMLInputElement).click());
  await expect(left).toContainText('Choose its steps in words');
});

test('without a script the page names only what works there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(builder));
  await expect(page.locator('.next-step').filter({ visible: true })).toHaveText(/Open the one you need and print it/);
  await context.close();
});
