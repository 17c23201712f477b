import { expect, test } from '@playwright/test';
import { dataOf, figuresOn } from './figure.ts';
import { filledPart, paperFaults, readPdf, wordsOf } from './read-pdf.ts';
import { at, guides, pages, site } from './site.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

for (const address of [...pages, ...guides])
  test(`${address}: printed on A4 and Letter, nothing is cut, no first sheet is half empty, and each chart is whole on one sheet`, async ({
    page,
  }) => {
    await page.goto(at(address));
    const charts = (await figuresOn(page)).map((name) => dataOf(site, name));
    for (const format of ['A4', 'Letter'] as const) {
      const read = await readPdf(await page.pdf({ format, tagged: true }));
      expect(paperFaults(read, 7.9), format).toEqual([]);
      const [first, second] = read.sheets;
      if (first && second) expect(filledPart(first), `first sheet on ${format}`).toBeGreaterThan(0.6);
      for (const [index, { pieces }] of read.sheets.entries()) {
        const words = wordsOf(pieces);
        expect(words).toContain(`Page ${index + 1} of ${read.sheets.length}`);
        expect(words).toContain('Information, not medical advice');
      }
      for (const { title, revision, steps } of charts) {
        const sheet = read.sheets.find(({ pieces }) => wordsOf(pieces).includes(plain(`${steps[0]?.number} ${steps[0]?.label}`)));
        const large = wordsOf((sheet?.pieces ?? []).filter(({ size }) => size >= 10.45));
        for (const { number, label } of steps) expect(large, `${title} on ${format}`).toContain(plain(`${number} ${label}`));
        const all = wordsOf(sheet?.pieces ?? []);
        for (const words of [title, 'Source: ', `Revision ${revision}`, `/r/${revision}/`])
          expect(all, `${title} on ${format}`).toContain(plain(words));
        expect(
          sheet?.figures.some((alt) => alt.startsWith('QR code')),
          `${title} on ${format}: its code`,
        ).toBe(true);
      }
    }
  });
