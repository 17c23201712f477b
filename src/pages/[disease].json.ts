import type { APIRoute } from 'astro';
import { toDiseaseDocument } from '../data/documents.ts';
import { diseaseNamed, library } from '../library.ts';
import { absolute } from '../site/addresses.ts';

export const getStaticPaths = () => library.map(({ slug }) => ({ params: { disease: slug } }));

export const GET: APIRoute = ({ params }) => Response.json(toDiseaseDocument(diseaseNamed(params.disease), absolute));
