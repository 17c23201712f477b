import type { APIRoute } from 'astro';
import { toPathwayDocument } from '../../../data/documents.ts';
import { type PathwayFile, pathwayFiles } from '../../../figure/files.ts';
import { library } from '../../../library.ts';
import { absolute } from '../../../site/addresses.ts';

export const getStaticPaths = () => pathwayFiles(library);

export const GET: APIRoute<PathwayFile> = ({ props }) => Response.json(toPathwayDocument(props, absolute));
