import type { APIRoute } from 'astro';
import { embedPaths, type EmbedPlace } from '../../../../embed/gather-embed.ts';
import { library } from '../../../../library.ts';
import { pictureOfRevision } from '../../../../paper/make-files.ts';
import { respondWithFile } from '../../../../paper/respond.ts';

// The newest has its picture among the files of its figure.
export const getStaticPaths = () => embedPaths(library).filter(({ props: { pinned } }) => pinned);

export const GET: APIRoute<EmbedPlace> = ({ props: { pinned } }) => {
  if (!pinned) throw new Error('Only a revision has a frozen picture. This is a bug in the site, not in the content.');
  return respondWithFile(library, pictureOfRevision(pinned));
};
