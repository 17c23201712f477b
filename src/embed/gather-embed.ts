/** Gathers the embeds: each figure as it is now, and each of its recorded revisions. */
import { type PathwayFile, pathwayFiles } from '../figure/files.ts';
import { drawingOf, gatherFigure } from '../figure/gather-scenario.ts';
import { gatherRevision } from '../figure/past-figure.ts';
import { type RevisionView, revisionViews } from '../figure/revisions.ts';
import { oembedAddress, pageAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Drawing } from '../render/draw-all.ts';

/** The addresses of all embeds: `after-surgery` follows the newest revision, `after-surgery@1a2b3c4` stays on one. */
export function embedPaths(diseases: readonly Disease[]): { params: Record<string, string>; props: EmbedPlace }[] {
  const pinned = revisionViews(diseases).map((view) => {
    const [scenario = '', pathway = ''] = view.name.split('/');
    return {
      params: { disease: view.disease.slug, scenario, pathway: `${pathway}@${view.recorded.revision}` },
      props: { pinned: view, newest: undefined },
    };
  });
  const newest = pathwayFiles(diseases).map(({ params, props }) => ({ params, props: { pinned: undefined, newest: props } }));
  return [...newest, ...pinned];
}

/** What the page of one embed is handed. */
export type EmbedPlace = { pinned: RevisionView; newest: undefined } | { pinned: undefined; newest: PathwayFile };

/** What one embed shows, and where it comes from. */
export function gatherEmbed(place: EmbedPlace, drawings: ReadonlyMap<string, Drawing>) {
  if (place.pinned) {
    const shown = gatherRevision(place.pinned, drawings);
    const { disease, recorded } = place.pinned;
    return { ...shown, disease, view: place.pinned, oembed: oembedAddress(shown.figure.name, recorded.revision) };
  }
  const { disease, scenario, pathway } = place.newest;
  const shown = gatherFigure(disease, scenario, pathway, drawings);
  return {
    ...shown,
    drawing: drawingOf(drawings, shown.figure.name),
    disease,
    home: pageAddress(disease.slug, scenario.slug),
    homeLabel: scenario.question,
    view: undefined,
    oembed: oembedAddress(shown.figure.name),
  };
}
