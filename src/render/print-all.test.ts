import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { type PrintJob, type PrintRequest, printAll, type Stored } from './print-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stored: Stored = {
  title: 'A title',
  author: 'Somebody',
  subject: 'About it.',
  keywords: ['one'],
  date: '2026-11-24',
  xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/">Told</x:xmpmeta>',
};
const job = (request: PrintRequest): PrintJob => ({ name: request.name, toRequest: () => request });
const sheet = (name: string, html: string, sheets?: number) =>
  job({ kind: 'pdf', name, html, stored, ...(sheets === undefined ? {} : { sheets }) });
const jobs = [
  sheet('a.pdf', '<style>@page{size:A4}</style><main><h1>Words ≥ 5</h1><p><a href="https://example.org">There</a></p></main>', 1),
  job({
    kind: 'png',
    name: 'a.png',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="8" viewBox="0 0 10 8"><path d="M0 0h10v8H0z"/></svg>',
    size: [20, 16],
    dotsPerInch: 300,
    stored,
  }),
];
const print = (name: string, some: readonly PrintJob[]) => printAll(some, { cacheFolder: join(folder, name) });

it('two runs with nothing remembered give the same bytes; a run that remembers starts no browser', async () => {
  const [first, second] = [await print('one', jobs), await print('two', jobs)];
  expect([first.faults, first.made, second.made]).toEqual([[], 2, 2]);
  for (const { name } of jobs) {
    const bytes = [first, second].map(({ files }) => readFileSync(files.get(name)?.path ?? ''));
    expect(bytes[0]?.equals(bytes[1] as Buffer), name).toBe(true);
  }
  const again = await print('one', jobs);
  expect(again).toMatchObject({ made: 0, files: first.files });
  expect(again.browser).toBeUndefined();
});

it('a picture has the size, the density and the source that were asked for', async () => {
  const { files } = await print('one', jobs);
  const metadata = await sharp(files.get('a.png')?.path).metadata();
  expect(metadata).toMatchObject({ width: 20, height: 16, density: 300 });
  expect(metadata.xmp?.toString()).toContain('Told');
});

it('a sign without a glyph and a document that is too long are told by name, and hide no other', async () => {
  const long = `<style>@page{size:A4}</style>${'<p>Line</p>'.repeat(90)}`;
  const { files, faults } = await print('faults', [
    sheet('glyph.pdf', '<p>TGF-α</p>'),
    sheet('long.pdf', long, 1),
    sheet('sound.pdf', '<p>é ≥ ²</p>', 1),
  ]);
  expect([...files.keys()]).toEqual(['sound.pdf']);
  expect(faults).toMatchInlineSnapshot(`
    [
      "glyph.pdf: The sign “α” (U+03B1) has no glyph in the bundled face. Write it in words, or add it to \`characters\` in src/render/fonts.ts.",
      "long.pdf: It must fit 1 sheet of paper and takes 3. Shorten its title, subtitle or labels, or split the pathway in two with a hand-over.",
    ]
  `);
});
