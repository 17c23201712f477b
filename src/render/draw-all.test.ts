import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { drawAll, type DrawingRequest } from './draw-all.ts';
import { toInline } from './inline.ts';
import { toStandalone } from './standalone.ts';
import { escapeXml, wordsOf } from './xml.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'drawings-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));
const sheet = { width: 777, height: 950 };
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A question with two answers, one of which comes round again, in the given words. */
function requestFor(
  name: string,
  words: { ask: string; yes: string; no: string; watch: string; end: string; again: string },
): DrawingRequest {
  const boxes = [
    { node: 'n_ask', id: 'ask', number: 1, label: words.ask, className: 'question', shape: 'hex' },
    { node: 'n_watch', id: 'watch', number: 2, label: words.watch, className: 'action', shape: 'rect' },
    { node: 'n_end', id: 'end', number: 3, label: words.end, className: 'outcome leads-on', shape: 'stadium' },
  ];
  const arrows = [
    { from: 'ask', to: 'watch', label: words.yes, className: 'edge' },
    { from: 'ask', to: 'end', label: words.no, className: 'edge' },
    { from: 'watch', to: 'ask', label: words.again, className: 'edge repeats' },
  ];
  const text = [
    'flowchart TB',
    ...boxes.map(({ node, shape, number, label }) => `  ${node}@{ shape: ${shape}, label: "${number} ${escaped(label)}" }`),
    ...arrows.map(
      ({ from, to, label, className }) => `  n_${from} ${className === 'edge' ? '-->' : '-.->'}|"\`${escaped(label)}\`"| n_${to}`,
    ),
  ].join('\n');
  return { name, text, title: 'A title', description: 'A description.', sheet, boxes, arrows };
}
const plain = {
  ask: 'Is it > 2\u00a0cm & “growing”, or ≥ 5?',
  yes: '< 2\u00a0cm',
  no: 'More',
  watch: 'Watch it with regular checks for as long as it does not grow',
  end: 'Go on',
  again: 'At the next check',
};

it('every word of the model is in the drawing, signs and no-break spaces included', async () => {
  const { drawings, failures } = await drawAll([requestFor('test/signs/one', plain)], { cacheFolder });
  expect(failures).toEqual([]);
  const svg = toInline([...drawings.values()][0] as never, { linkTo: (id) => `#step-${id}` });
  for (const words of [`1 ${plain.ask}`, `2 ${plain.watch}`, `3 ${plain.end}`, plain.yes, plain.no, plain.again])
    expect(wordsOf(svg)).toContain(words);
  expect(svg).toContain('href="#step-watch"');
  expect(svg).not.toMatch(/<style|style=|foreignObject|\{step:/);
});

it('a second run takes the cache, starts no browser and gives the same bytes', async () => {
  const again = await drawAll([requestFor('test/signs/one', plain)], { cacheFolder });
  expect(again.report).toMatchObject({ drawn: 0, cached: 1 });
  expect(again.report.browser).toBeUndefined();
  const fresh = await drawAll([requestFor('test/signs/one', plain)], { cacheFolder: mkdtempSync(join(cacheFolder, 'fresh-')) });
  expect(fresh.report.drawn).toBe(1);
  expect([...fresh.drawings.values()]).toEqual([...again.drawings.values()]);
});

it('half a file in the cache is drawn anew', async () => {
  const folder = mkdtempSync(join(cacheFolder, 'broken-'));
  const request = requestFor('test/broken/one', plain);
  await drawAll([request], { cacheFolder: folder });
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), '{"name":');
  const { report, failures } = await drawAll([request], { cacheFolder: folder });
  expect(report).toMatchObject({ drawn: 1, cached: 0 });
  expect(failures).toEqual([]);
});

it('a figure that loses a word or cannot be parsed is reported, and hides no other', async () => {
  const lost = requestFor('test/lost/one', plain);
  const { drawings, failures } = await drawAll(
    [
      { ...lost, boxes: lost.boxes.map((box) => (box.id === 'end' ? { ...box, label: 'Go on to 5 > 2' } : box)) },
      { ...lost, name: 'test/nonsense/one', text: 'flowchart TB\n  a -->' },
      { ...requestFor('test/sound/one', plain) },
    ],
    { cacheFolder: mkdtempSync(join(cacheFolder, 'faults-')) },
  );
  expect([...drawings.keys()]).toEqual(['test/sound/one']);
  expect(failures.map(({ name }) => name)).toEqual(['test/lost/one', 'test/nonsense/one']);
  expect(failures[0]?.message).toMatchInlineSnapshot(
    `"The box “end” lost or changed words. Expected “3 Go on to 5 > 2”, got “3 Go on”."`,
  );
});

it('the file stands alone: well-formed, no outside reference, its words visible to other programs', async () => {
  const { drawings } = await drawAll([requestFor('test/signs/one', plain)], { cacheFolder });
  const drawing = [...drawings.values()][0];
  if (!drawing) throw new Error('not drawn');
  const svg = await toStandalone(drawing, {
    linkTo: (id) => `https://example.org/#${id}`,
    metadata: '',
    css: '.shape{fill:#fff;stroke:#000}',
    lines: ['Source: somebody, 2020. CC BY 4.0.'],
  });
  expect(svg).toContain(escapeXml('Source: somebody, 2020. CC BY 4.0.'));
  expect(svg.replace(/data:font\/woff2;base64,[^)]*/g, '')).not.toMatch(/url\((?!#|\))|xlink|light-dark|var\(/);
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const [left, top] = drawing.viewBox;
  const viewBox = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  for (const [, x, y] of svg.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)"/g)) {
    const [column, row] = [Math.round(Number(x) - (viewBox[0] ?? left)), Math.round(Number(y) - (viewBox[1] ?? top))];
    let ink = 0;
    for (let dy = -12; dy <= 3; dy++)
      for (let dx = -12; dx <= 12; dx++) if ((data[(row + dy) * info.width + column + dx] ?? 255) < 128) ink++;
    expect(ink).toBeGreaterThan(5);
  }
});

it('a label that cannot break and a sign without a glyph are told by name', async () => {
  const unbreakable = requestFor('test/unbreakable/one', { ...plain, watch: 'Watch MMMMMMMMMMMMMMMMMMMMMM' });
  const unknown = requestFor('test/unknown/one', { ...plain, watch: 'Watch TGF-α' });
  const { failures } = await drawAll([unbreakable, unknown], { cacheFolder });
  expect(failures.map(({ name, message }) => `${name}: ${message}`)).toMatchInlineSnapshot(`
    [
      "test/unbreakable/one: The box “watch” lost or changed words. Expected “2 Watch MMMMMMMMMMMMMMMMMMMMMM”, got “2 Watch MMMMMMMMMMMMMM MMMMMMMM”.",
      "test/unknown/one: The sign “α” (U+03B1) has no glyph in the bundled face. Write it in words, or add it to \`characters\` in src/render/fonts.ts.",
    ]
  `);
});
