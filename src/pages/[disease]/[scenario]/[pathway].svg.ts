import type { APIRoute } from 'astro';
import { drawFigures } from '../../../figure/draw-figures.ts';
import { toFigure } from '../../../figure/figure.ts';
import { type PathwayFile, pathwayFiles } from '../../../figure/files.ts';
import { drawingOf } from '../../../figure/gather-scenario.ts';
import { provenanceOf } from '../../../figure/provenance.ts';
import { toFile } from '../../../figure/standalone.ts';
import { library } from '../../../library.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = async ({ props: { disease, scenario, pathway } }) => {
  const figure = toFigure(disease, scenario, pathway);
  const drawing = drawingOf(await drawFigures(library), figure.name);
  const svg = await toFile(figure, drawing, provenanceOf(disease, scenario, figure));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
