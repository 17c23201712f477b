import type { APIRoute } from 'astro';
import { gatherPlace } from '../../../../embed/gather-kit.ts';
import { toOembed } from '../../../../embed/oembed.ts';
import { drawFigures } from '../../../../figure/draw-figures.ts';
import { toFigure } from '../../../../figure/figure.ts';
import { type PathwayFile, pathwayFiles } from '../../../../figure/files.ts';
import { drawingOf } from '../../../../figure/gather-scenario.ts';
import { library } from '../../../../library.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = async ({ props: { disease, scenario, pathway } }) => {
  const figure = toFigure(disease, scenario, pathway);
  const place = await gatherPlace(disease, scenario, figure, drawingOf(await drawFigures(library), figure.name));
  return Response.json(toOembed(figure, place));
};
