/** Gathers what the pages about placing something elsewhere need, and the frame around them. */
import { provenanceOf } from '../figure/provenance.ts';
import { toFile } from '../figure/standalone.ts';
import { drawingOf } from '../figure/gather-scenario.ts';
import { type Figure, toFigure } from '../figure/figure.ts';
import type { PathwayFile } from '../figure/files.ts';
import { gatherRevision } from '../figure/past-figure.ts';
import type { RevisionView } from '../figure/revisions.ts';
import { hubSlug, kitAddress, pageAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Drawing } from '../render/draw-all.ts';
import { type Frame, sayReview } from '../site/frame.ts';
import { toShownFigure } from './shown-figure.ts';
import type { Shown } from './snippets.ts';

/** The size that a saved picture states for itself. */
function sizeOf(svg: string): [number, number] {
  const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('A saved picture states no size. This is a bug in the site, not in the content.');
  return [Math.round(Number(width)), Math.round(Number(height))];
}

async function gather(disease: Disease, scenario: Scenario, figure: Figure, drawing: Drawing, isPinned: boolean): Promise<Shown> {
  return toShownFigure(figure, {
    home: pageAddress(disease.slug, scenario.slug),
    drawing,
    picture: sizeOf(await toFile(figure, drawing, provenanceOf(disease, scenario, figure))),
    review: sayReview(disease),
    isPinned,
  });
}

/** A pathway as it is now. @param isPinned whether it stays so, or follows the newest */
export function gatherShown(
  { disease, scenario, pathway }: PathwayFile,
  drawings: ReadonlyMap<string, Drawing>,
  isPinned = false,
): Promise<Shown> {
  const figure = toFigure(disease, scenario, pathway);
  return gather(disease, scenario, figure, drawingOf(drawings, figure.name), isPinned);
}

/** A pathway as it was in one of its recorded revisions. */
export function gatherPinned(view: RevisionView, drawings: ReadonlyMap<string, Drawing>): Promise<Shown> {
  const { figure, drawing, scenario } = gatherRevision(view, drawings);
  return gather(view.disease, scenario, figure, drawing, true);
}

/** The frame of a kit's page. @param scenario where it stands, if in a scenario */
export function toKitFrame(diseases: readonly Disease[], disease: Disease, { name, title }: Shown, scenario?: Scenario): Frame {
  return {
    title: `Show “${title}” on your own page – ${disease.shortName} – Pathway Atlas`,
    description: `Texts to copy that show “${title}” in a web page, an e-mail or a leaflet.`,
    address: kitAddress(name),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
      ...(!scenario || scenario.slug === hubSlug
        ? []
        : [{ label: scenario.title, address: pageAddress(disease.slug, scenario.slug) }]),
    ],
    name: 'Show this on your own page',
    isUnlisted: true,
  };
}
