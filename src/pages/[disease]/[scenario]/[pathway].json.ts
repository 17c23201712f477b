import type { APIRoute } from 'astro';
import { toPathwayData } from '../../../diagram/pathway-data.ts';
import { type PathwayFile, pathwayFiles } from '../../../figure/files.ts';
import { library } from '../../../library.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = ({ props: { disease, scenario, pathway } }) =>
  Response.json(toPathwayData(`${disease.slug}/${scenario.slug}/${pathway.slug}`, pathway));
