/** Gathers what the pages about placing a figure elsewhere need, and the frame around them. */
import type { Figure } from '../figure/figure.ts';
import { provenanceOf } from '../figure/provenance.ts';
import { toFile } from '../figure/standalone.ts';
import { hubSlug, kitAddress, pageAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Drawing } from '../render/draw-all.ts';
import { type Frame, sayReview } from '../site/frame.ts';
import type { Place } from './snippets.ts';

/** The size that a saved picture states for itself. */
function sizeOf(svg: string): [number, number] {
  const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('A saved picture states no size. This is a bug in the site, not in the content.');
  return [Math.round(Number(width)), Math.round(Number(height))];
}

/** Where the snippets of a figure lead. */
export async function gatherPlace(
  disease: Disease,
  scenario: Scenario,
  figure: Figure,
  drawing: Drawing,
): Promise<Omit<Place, 'addressOf'>> {
  const home = pageAddress(disease.slug, scenario.slug);
  const review = sayReview(disease);
  const picture = sizeOf(await toFile(figure, drawing, provenanceOf(disease, scenario, figure)));
  return { home, drawing, picture, review };
}

/** The frame of a kit's page. */
export function toKitFrame(diseases: readonly Disease[], disease: Disease, scenario: Scenario, { name, pathway }: Figure): Frame {
  return {
    title: `Show “${pathway.title}” on your own page – ${disease.shortName} – Pathway Atlas`,
    description: `Texts to copy that show the chart “${pathway.title}” in a web page, an e-mail or a leaflet.`,
    address: kitAddress(name),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
      ...(scenario.slug === hubSlug ? [] : [{ label: scenario.title, address: pageAddress(disease.slug, scenario.slug) }]),
    ],
    name: 'Show this chart on your own page',
    isUnlisted: true,
  };
}
