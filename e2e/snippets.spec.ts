import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { HtmlValidate } from 'html-validate';
import { cleanText } from './cleaned.ts';
import { dataOf } from './figure.ts';
import { embedded, snippetsOf } from './host-pages.ts';
import { at, htmlOf, pages, site } from './site.ts';

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

for (const name of embedded)
  test(`${name}: every text to copy says the whole and leads to what is there`, async () => {
    const { title, steps, edges } = dataOf(site, name);
    const { frame = '', element = '', pinned = '', picture = '', text = '', markdown = '', address = '' } = snippetsOf(name);
    for (const snippet of [frame, element, pinned, picture, text, markdown, address]) {
      const addresses = [...snippet.matchAll(/https?:\/\/[^\s"<>)\]]+/g)].map(([found]) => found);
      expect(addresses.length).toBeGreaterThan(0);
      for (const found of addresses) expect(existsSync(fileOf(found)), found).toBe(true);
    }
    expect(frame).toMatch(/^<iframe [^>]*title="[^"]+"[^>]* loading="lazy"/);
    expect(pinned).toMatch(/src="[^"]*@[0-9a-f]{7}\/"/);
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
    expect(bare(cleanText(text))).toBe(bare(text));
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } });
    const report = await validator.validateString(text);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

test('every oEmbed answer is valid, and is found from the page and from the embed', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync('e2e/oembed.schema.json', 'utf8')));
  const found = (page: string) =>
    [...htmlOf(page).matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
  const answers = new Set([...pages, ...embedded.map((name) => `/embed/${name}/`)].flatMap(found));
  expect(answers.size).toBe(embedded.length);
  for (const address of answers) {
    const answer = JSON.parse(readFileSync(fileOf(address), 'utf8'));
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(existsSync(fileOf(answer.thumbnail_url))).toBe(true);
    expect(existsSync(fileOf(/ src="([^"]*)"/.exec(answer.html)?.[1] ?? ''))).toBe(true);
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
