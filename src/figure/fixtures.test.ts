/** Draws each folder of fixtures/ and compares it with its reviewed files; a new case is a new folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toFlowchart } from '../diagram/flowchart.ts';
import { toOutline } from '../diagram/outline.ts';
import { edges } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { type Drawing, drawAll } from '../render/draw-all.ts';
import { wordsOf } from '../render/xml.ts';
import { toRequest } from './draw-figures.ts';
import { tooLargeForPaper } from './paper.ts';

const cases = Object.entries(import.meta.glob<Pathway>('./fixtures/*/pathway.ts', { eager: true, import: 'default' })).map(
  ([path, pathway]) => [path.split('/')[2] ?? '', pathway] as const,
);
const cacheFolder = mkdtempSync(join(tmpdir(), 'fixtures-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));
const batch = drawAll(
  cases.map(([name, pathway]) => toRequest(`test/fixtures/${name}`, pathway)),
  { cacheFolder },
);

/** What stands in a drawing, one line for each box and arrow: shape and weight by class, then the words. */
function structureOf({ body }: Drawing): string {
  const boxes = [
    ...body.matchAll(/<(?:a|g)[^>]*class="([^"]*)"[^>]*data-step="([^"]*)".*?<(rect|path|polygon)\b.*?<text.*?<\/text>/gs),
  ];
  const arrows = [...body.matchAll(/<path[^>]*class="([^"]*)"[^>]*data-edge="([^"]*)"/g)];
  const labels = new Map(
    [...body.matchAll(/data-edge-label="([^"]*)".*?(<text.*?<\/text>)/gs)].map(([, edge, text]) => [edge, wordsOf(text ?? '')]),
  );
  return [
    ...boxes.map(
      ([box, className, step, shape]) => `${step}: ${className}, ${shape}: ${wordsOf(/<text.*<\/text>/s.exec(box)?.[0] ?? '')}`,
    ),
    ...arrows.map(([, className, edge]) => `${edge}: ${className}: ${labels.get(edge) ?? ''}`),
    '',
  ].join('\n');
}

/** The outline as plain lines. */
const outlineOf = (pathway: Pathway) =>
  toOutline(pathway)
    .flatMap(({ number, label, look, ways }) => [
      `${number}. ${label} (${look.word})`,
      ...ways.map(
        (way) => `   ${way.label || 'then'} → ${way.toNumber}. ${way.toLabel}${way.repeats ? ` (${way.repeats})` : ''}`,
      ),
    ])
    .join('\n')
    .concat('\n');

it.each(cases)('%s: text, outline and drawing are the reviewed ones', async (name, pathway) => {
  await expect(toFlowchart(pathway)).toMatchFileSnapshot(`fixtures/${name}/flowchart.mmd`);
  await expect(outlineOf(pathway)).toMatchFileSnapshot(`fixtures/${name}/outline.txt`);
  const { drawings, failures } = await batch;
  expect(failures).toEqual([]);
  const drawing = drawings.get(`test/fixtures/${name}`);
  if (!drawing) throw new Error(`${name} was not drawn`);
  expect(tooLargeForPaper([drawing])).toEqual([]);
  expect(drawing.steps).toEqual(Object.keys(pathway.steps));
  expect([...drawing.body.matchAll(/data-edge="/g)]).toHaveLength(edges(pathway).length);
  await expect(structureOf(drawing)).toMatchFileSnapshot(`fixtures/${name}/drawing.txt`);
});
