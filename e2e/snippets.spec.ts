import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { HtmlValidate } from 'html-validate';
import { cleanText } from './cleaned.ts';
import { dataOf } from './figure.ts';
import { embedded, embeddedCalculators, snippetsOf } from './host-pages.ts';
import { at, filesOf, htmlOf, pages, site } from './site.ts';

const home = new URL(process.env.BASE ?? '/', process.env.SITE ?? 'http://localhost:4321').href;

/** The file of the site behind a full address. */
const fileOf = (address: string) => {
  expect(address.startsWith(home), address).toBe(true);
  const path = `/${address.slice(home.length).replace(/[?#].*$/, '')}`;
  return join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
};

const bare = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\\(?=[\\`*_[\]])/g, '')
    .replace(/\s+/g, ' ');

/** Plain HTML is valid, and keeps all its words in an editor that cleans what is pasted. */
async function expectPlain(text: string) {
  expect(bare(cleanText(text))).toBe(bare(text));
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } });
  const report = await validator.validateString(text);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
}

for (const name of embedded)
  test(`${name}: every text to copy says the whole and leads to what is there`, async () => {
    const { title, steps, edges } = dataOf(site, name);
    const { frame = '', element = '', pinned = '', picture = '', frozen = '', ...words } = snippetsOf(name);
    const { text = '', markdown = '', address = '' } = words;
    for (const snippet of [frame, element, pinned, picture, frozen, text, markdown, address]) {
      const addresses = [...snippet.matchAll(/https?:\/\/[^\s"<>)\]]+/g)].map(([found]) => found);
      expect(addresses.length).toBeGreaterThan(0);
      for (const found of addresses) expect(existsSync(fileOf(found)), found).toBe(true);
    }
    expect(frame).toMatch(/^<iframe [^>]*title="[^"]+"[^>]* loading="lazy"/);
    expect(pinned).toMatch(/src="[^"]*@[0-9a-f]{7}\/"/);
    // What is pasted stays as it is, and so does the picture in it.
    for (const kept of [frozen, text]) expect(kept).toMatch(/<img src="[^"]*@[0-9a-f]{7}\.png"/);
    expect(markdown).toMatch(/@[0-9a-f]{7}\.png\)/);
    for (const snippet of [element, picture, text]) expect(snippet).toMatch(new RegExp(`<img [^>]*alt="Chart: ${title}`));

    // Words in the order of the model: each step, then each of its answers.
    for (const written of [bare(text), bare(markdown)]) {
      let place = 0;
      for (const { id, label } of steps)
        for (const words of [label, ...edges.filter(({ from }) => from === id).map((edge) => edge.label)]) {
          const found = written.indexOf(bare(words), place);
          expect(found, `“${words}” in its place`).toBeGreaterThanOrEqual(0);
          place = found;
        }
      for (const words of ['Information, not medical advice.', 'Not yet reviewed by a clinician', 'Source: '])
        expect(written).toContain(words);
    }
    await expectPlain(text);
  });

for (const name of embeddedCalculators)
  test(`${name}: the texts to copy hold the whole tables`, async ({ page }) => {
    const { frame = '', element = '', text = '', markdown = '', address = '', ...others } = snippetsOf(name);
    expect(Object.keys(others)).toEqual([]);
    for (const snippet of [frame, element, text, markdown, address])
      for (const [found] of snippet.matchAll(/https?:\/\/[^\s"<>)\]]+/g)) expect(existsSync(fileOf(found)), found).toBe(true);
    await expectPlain(text);
    await page.goto(at(`/${name}/`));
    // Each row’s words in their order, cells that span columns once for each; what else stands there is the page’s own.
    const tables = await page.locator('.scheme table').evaluateAll((found) =>
      found.map((table) => {
        for (const extra of table.querySelectorAll('.for-ears, .risk-number, .gloss')) extra.remove();
        return [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll<HTMLTableCellElement>('th, td')].flatMap((cell) =>
            Array.from({ length: cell.colSpan }, () => cell.textContent?.replace(/\s+/g, ' ').trim() || 'Row'),
          ),
        );
      }),
    );
    expect(tables.length).toBeGreaterThan(0);
    const written = [...text.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) =>
      [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, words = '']) => bare(words).trim()),
      ),
    );
    expect(written).toEqual(tables);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(rows.map((row) => bare(row.slice(2, -2)).split(' | '))).toEqual(tables.flat());
    const notes = await page.locator('.scheme .risk-notes li').evaluateAll((items) =>
      items.map((item) => {
        for (const extra of item.querySelectorAll('.risk-sources, .gloss')) extra.remove();
        return item.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const words of notes) for (const written of [text, markdown]) expect(bare(written)).toContain(words);
  });

test('every oEmbed answer is valid, and is found from the page and from the embed', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync('e2e/oembed.schema.json', 'utf8')));
  const found = (page: string) =>
    [...htmlOf(page).matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
  const embeds = filesOf(site.folder).flatMap((file) => /^(\/embed\/.*\/)index\.html$/.exec(file)?.[1] ?? []);
  const shown = embeds.filter((page) => !page.endsWith('/kit/'));
  // One for each chart, one for each of its revisions, one for each calculator.
  expect(shown.length).toBeGreaterThanOrEqual(embedded.length * 2 + embeddedCalculators.length);
  for (const page of shown) expect(found(page), page).toHaveLength(1);
  const answers = new Set([...pages, ...shown].flatMap(found));
  expect(answers.size).toBe(shown.length);
  for (const address of answers) {
    const answer = JSON.parse(readFileSync(fileOf(address), 'utf8'));
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    const src = / src="([^"]*)"/.exec(answer.html)?.[1] ?? '';
    expect(found(fileOf(src).slice(site.folder.length).replace('index.html', '')), src).toEqual([address]);
    if (answer.thumbnail_url) expect(existsSync(fileOf(answer.thumbnail_url)), answer.thumbnail_url).toBe(true);
    else expect(src).toContain('/risk/');
    // What stays on a revision has a picture that stays on it.
    const pin = /@[0-9a-f]{7}/.exec(src)?.[0];
    if (pin) expect(answer.thumbnail_url).toContain(`${pin}.png`);
  }
  expect(validate({ version: '1.0', type: 'rich', html: '<iframe src="x"></iframe>', width: 10 })).toBe(false);
});

test('a kit copies its texts, and marks them whole without its script', async ({ page, context }) => {
  const [name = ''] = embedded;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(`/embed/${name}/kit/`));
  await page.locator('button[data-copy="frame"]').click();
  await expect(page.locator('[data-copied="frame"]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippetsOf(name).frame);
  for (const preview of ['frame', 'element']) {
    const part = page.locator(`details[data-preview="${preview}"]`);
    await part.locator('summary').click();
    const frame = part.locator('iframe');
    await expect
      .poll(() => frame.evaluate(({ style }: HTMLIFrameElement) => Number.parseInt(style.height, 10)))
      .toBeGreaterThan(500);
  }
});
