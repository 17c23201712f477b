import type { APIRoute } from 'astro';
import { embedPaths, type EmbedPlace } from '../../../../embed/gather-embed.ts';
import { gatherPinned, gatherShown } from '../../../../embed/gather-kit.ts';
import { toOembed } from '../../../../embed/oembed.ts';
import { drawFigures } from '../../../../figure/draw-figures.ts';
import { library } from '../../../../library.ts';

export const getStaticPaths = () => embedPaths(library);

export const GET: APIRoute<EmbedPlace> = async ({ props: { pinned, newest } }) => {
  const drawings = await drawFigures(library);
  const shown = pinned ? await gatherPinned(pinned, drawings) : await gatherShown(newest, drawings);
  return Response.json(toOembed(shown, (pinned ?? newest).disease.sourceLine));
};
