import { expect, test } from '@playwright/test';
import { dataOf, figuresOn } from './figure.ts';
import { paperFaults, readPdf, wordsOf } from './read-pdf.ts';
import { at, pages, site } from './site.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

for (const address of pages)
  test(`${address}: printed on A4 and Letter, nothing is cut, and each chart is whole on one sheet`, async ({ page }) => {
    await page.goto(at(address));
    const charts = (await figuresOn(page)).map((name) => dataOf(site, name));
    for (const format of ['A4', 'Letter'] as const) {
      const read = await readPdf(await page.pdf({ format, tagged: true }));
      expect(paperFaults(read, 7.9), format).toEqual([]);
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
      }
    }
  });
