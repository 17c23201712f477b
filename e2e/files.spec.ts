import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { dataOf, type PathwayFile } from './figure.ts';
import { paperFaults, readPdf, wordsOf } from './read-pdf.ts';
import { filesOf, site } from './site.ts';

const names = filesOf(site.folder)
  .filter((file) => /^\/[^/]+\/[^/]+\/[^/]+\.mmd$/.test(file))
  .map((file) => file.slice(1).replace(/\.mmd$/, ''));
const bytesOf = (file: string) => readFileSync(`${site.folder}/${file}`);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

// 10.5 pt, less what rounding takes; in margins and captions 8 pt.
const leastInDrawings = 10.45;
const leastAnywhere = 7.9;
const sheetSizes = { '': [595, 842], '.letter': [612, 792] } as const;

/** A document says what it is, can be read aloud, and holds every word of the figure, in order and large enough. */
async function expectDocument(data: PathwayFile, bytes: Uint8Array, [width, height]: readonly [number, number]) {
  const read = await readPdf(bytes);
  expect(paperFaults(read, leastAnywhere)).toEqual([]);
  for (const sheet of read.sheets) {
    expect(sheet.width).toBeCloseTo(width, -0.5);
    expect(sheet.height).toBeCloseTo(height, -0.5);
    for (const words of ['Information, not medical advice', data.revision]) expect(wordsOf(sheet.pieces)).toContain(words);
  }
  const [first] = read.sheets;
  const large = wordsOf((first?.pieces ?? []).filter(({ size }) => size >= leastInDrawings));
  const labels = data.steps.map(({ number, label }) => plain(`${number} ${label}`));
  for (const words of [...labels, ...data.edges.map(({ label }) => plain(label))]) expect(large).toContain(words);
  const places = labels.map((label) => large.indexOf(label));
  expect(places, 'the boxes are read in walk order').toEqual([...places].sort((a, b) => a - b));
  expect(wordsOf(first?.pieces ?? [])).toContain(plain(data.title));
  expect(first?.figures.some((alt) => alt.includes(data.title))).toBe(true);
  expect(first?.links.some((link) => link.endsWith(`/r/${data.revision}/`))).toBe(true);
  expect(read).toMatchObject({ isTagged: true, language: '(en)' });
  expect(read.info.Title).toContain(data.title);
  expect(plain(String(read.info.Subject))).toContain('CC BY 4.0');
  for (const words of [data.title, data.revision, 'CC BY 4.0']) expect(read.xmp).toContain(words);
  expect(read.faces.length).toBeGreaterThan(0);
  expect(read.faces.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  return read;
}

for (const name of names)
  test(`${name}: its documents and pictures say what they are, whole and large enough`, async () => {
    const data = dataOf(site, name);
    for (const [paper, size] of Object.entries(sheetSizes)) {
      const alone = await expectDocument(data, bytesOf(`${name}${paper}.pdf`), size);
      expect(alone.sheets).toHaveLength(1);
      const full = await expectDocument(data, bytesOf(`${name}.words${paper}.pdf`), size);
      const rest = wordsOf(full.sheets.slice(1).flatMap(({ pieces }) => pieces));
      for (const { label } of data.steps) expect(rest).toContain(plain(label));
      expect(full.sheets.some(({ roles }) => roles.has('L') && roles.has('LI'))).toBe(true);
      expect(full.outline.length).toBeGreaterThan(0);
    }
    for (const [ending, density] of [
      ['.png', 192],
      ['.300dpi.png', 300],
    ] as const) {
      const metadata = await sharp(bytesOf(`${name}${ending}`)).metadata();
      expect(metadata).toMatchObject({ format: 'png', density });
      // Not larger than an A4 sheet with a centimeter of margin.
      if (density === 300) expect(metadata.width / 300).toBeLessThanOrEqual(7.5);
      for (const words of [data.title, data.revision, 'CC BY 4.0']) expect(metadata.xmp?.toString()).toContain(words);
    }
    const svg = site.read(`${name}.svg`);
    expect(/<metadata>(.*)<\/metadata>/s.exec(svg)?.[1]).toContain(`/r/${data.revision}/`);
  });

test('the whole guide holds every chart, and its contents name the page of each', async () => {
  for (const file of filesOf(site.folder).filter((each) => /\/guide(\.letter)?\.pdf$/.test(each))) {
    const disease = file.split('/')[1];
    const { sheets, outline, info, faces } = await readPdf(bytesOf(file));
    expect(paperFaults({ sheets }, leastAnywhere)).toEqual([]);
    expect(info.Title).toContain('how it is usually treated');
    expect(faces.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(outline.length).toBeGreaterThan(0);
    const contents = wordsOf(sheets[0]?.pieces ?? []);
    for (const data of names.filter((name) => name.startsWith(`${disease}/`)).map((name) => dataOf(site, name))) {
      const number = Number(contents.slice(contents.indexOf(data.title) + data.title.length).match(/^ (\d+)/)?.[1]);
      expect(wordsOf(sheets[number - 1]?.pieces ?? []), `${data.title} on page ${number}`).toContain(
        plain(`${data.title} ${data.subtitle}`),
      );
    }
  }
});
