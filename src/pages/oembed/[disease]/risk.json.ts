import type { APIRoute } from 'astro';
import { toOembed } from '../../../embed/oembed.ts';
import { toShownRisk } from '../../../embed/shown-risk.ts';
import { library } from '../../../library.ts';
import type { Disease } from '../../../model/disease.ts';
import type { Risk } from '../../../model/risk.ts';

export function getStaticPaths() {
  return library.flatMap((disease) =>
    disease.risk ? [{ params: { disease: disease.slug }, props: { disease, risk: disease.risk } }] : [],
  );
}

export const GET: APIRoute<{ disease: Disease; risk: Risk }> = ({ props: { disease, risk } }) =>
  Response.json(toOembed(toShownRisk(disease, risk), disease.sourceLine));
