import type { APIRoute } from 'astro';
import { type PathwayFile, pathwayFiles } from '../../../figure/files.ts';
import { library } from '../../../library.ts';
import { respondWithFile } from '../../../paper/respond.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = ({ props: { disease, scenario, pathway } }) =>
  respondWithFile(library, `${disease.slug}/${scenario.slug}/${pathway.slug}.words.pdf`);
