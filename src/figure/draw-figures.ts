/** Draws every pathway of the library, in one batch, once per build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { nodeOf, toFlowchart } from '../diagram/flowchart.ts';
import { lookOf } from '../diagram/look.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { edges, labelOf, numbers } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { type Drawing, drawAll, type DrawingRequest } from '../render/draw-all.ts';
import { pastName, pastViews } from './past-figure.ts';
import { sheet, tooLargeForPaper } from './paper.ts';

const reportFile = 'node_modules/.cache/pathway-atlas/last-drawing-report.json';

/** What to ask of the drawing: the text, and every word that must come out of it. */
export function toRequest(name: string, pathway: Pathway): DrawingRequest {
  const number = numbers(pathway);
  return {
    name,
    text: toFlowchart(pathway),
    title: pathway.title,
    description: `Flowchart, ${Object.keys(pathway.steps).length} steps. ${pathway.subtitle} The same steps stand in words under the chart.`,
    sheet,
    boxes: Object.entries(pathway.steps).map(([id, step]) => ({
      node: nodeOf(id),
      id,
      number: number[id] ?? 0,
      label: labelOf(step),
      className: lookOf(step).className,
    })),
    arrows: edges(pathway).map(({ from, to, label, repeats }) => ({
      from,
      to,
      label,
      className: repeats === undefined ? 'edge' : 'edge repeats',
    })),
  };
}

async function drawNow(diseases: readonly Disease[]): Promise<ReadonlyMap<string, Drawing>> {
  const requests = diseases.flatMap((disease) =>
    pagesOf(disease).flatMap((scenario) =>
      scenario.pathways.map((pathway) => toRequest(`${disease.slug}/${scenario.slug}/${pathway.slug}`, pathway)),
    ),
  );
  const past = pastViews(diseases).map((view) => toRequest(pastName(view), view.recorded.pathway));
  const { drawings, failures, report } = await drawAll([...requests, ...past]);
  const current = requests.flatMap(({ name }) => drawings.get(name) ?? []);
  const faults = [...failures.map(({ name, message }) => `${name}: ${message}`), ...tooLargeForPaper(current)];
  if (faults.length > 0) {
    throw new Error(`${faults.length} of ${requests.length} figures cannot be published:\n\n${faults.join('\n\n')}\n`);
  }
  await mkdir('node_modules/.cache/pathway-atlas', { recursive: true });
  await writeFile(reportFile, JSON.stringify(report));
  return drawings;
}

const drawn = new WeakMap<readonly Disease[], Promise<ReadonlyMap<string, Drawing>>>();

/**
 * The drawings of all pathways by name (`gist/small/after-surgery`), and of their past revisions (`…/1a2b3c4`).
 * @throws when any figure cannot be drawn, loses a word, or is too large for a sheet of paper: all of them in one error.
 */
export function drawFigures(diseases: readonly Disease[]): Promise<ReadonlyMap<string, Drawing>> {
  const drawing = drawn.get(diseases) ?? drawNow(diseases);
  drawn.set(diseases, drawing);
  return drawing;
}
