import type { APIRoute } from 'astro';
import { toFlowchart } from '../../../diagram/flowchart.ts';
import { type PathwayFile, pathwayFiles } from '../../../figure/files.ts';
import { library } from '../../../library.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = ({ props: { pathway } }) =>
  new Response(toFlowchart(pathway), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
