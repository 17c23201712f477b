/** Turns a recorded revision into its figure, as it was. */
import { pageAddress, hubSlug } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { Drawing } from '../render/draw-all.ts';
import { type Figure, toFigure } from './figure.ts';
import { drawingOf, linkedIn } from './gather-scenario.ts';
import { type RevisionView, revisionViews } from './revisions.ts';

/** The name of a past revision's drawing: `gist/small/after-surgery/1a2b3c4`. */
export const pastName = ({ disease, name, recorded }: RevisionView) => `${disease.slug}/${name}/${recorded.revision}`;

/** The revisions that are not what the site shows now. */
export function pastViews(diseases: readonly Disease[]): readonly RevisionView[] {
  return revisionViews(diseases).filter(({ isCurrent }) => !isCurrent);
}

/** The figure of any revision with its drawing; hand-overs to pages that are gone lead nowhere. */
export function gatherRevision(view: RevisionView, drawings: ReadonlyMap<string, Drawing>) {
  const { disease, name, recorded, isCurrent } = view;
  const [scenarioSlug = hubSlug, pathwaySlug = ''] = name.split('/');
  const pathway = { ...recorded.pathway, slug: pathwaySlug, cases: [] };
  const scenario = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
  const figure: Figure = {
    ...toFigure(disease, { slug: scenarioSlug, pathways: scenario?.pathways ?? [] }, pathway),
    revision: recorded.revision,
    revisedOn: recorded.date,
  };
  const drawing = drawingOf(drawings, isCurrent ? figure.name : pastName(view));
  return {
    figure,
    drawing,
    // A chart that is gone stood in a scenario that may be gone too.
    scenario: scenario ?? disease.hub,
    svg: linkedIn(drawing, figure),
    home: scenario ? pageAddress(disease.slug, scenario.slug) : pageAddress(disease.slug, hubSlug),
    homeLabel: (scenario ?? disease.hub).question,
  };
}
