import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { respondWithFile } from '../../paper/respond.ts';

export const getStaticPaths = () => library.map(({ slug }) => ({ params: { disease: slug } }));

export const GET: APIRoute = ({ params: { disease } }) => respondWithFile(library, `${disease}/guide.pdf`);
