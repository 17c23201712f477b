/** Turns a recorded revision into what its page tells: whether it is the current one, and what changed since. */
import { sayChange } from '../diagram/say-change.ts';
import { pageAddress } from '../model/anchors.ts';
import { changesBetween } from '../model/changes.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { Revision } from '../model/revision.ts';

/** One revision of one pathway in its place. */
export interface RevisionView {
  readonly disease: Disease;
  /** `small/after-surgery`. */
  readonly name: string;
  readonly recorded: Revision;
  /** The newest revision of the same pathway. */
  readonly newest: Revision;
  /** Whether the pathway still says what this revision said. */
  readonly isCurrent: boolean;
  /** Where the pathway is now, from the site's root; undefined where the site has it no more. */
  readonly address?: string;
  /** What changed since, in plain words. */
  readonly changes: readonly string[];
}

/** Every revision of every pathway, each once, for the pages under `/r/`. */
export function revisionViews(diseases: readonly Disease[]): readonly RevisionView[] {
  const views = diseases.flatMap((disease) =>
    Object.entries(disease.revisions).flatMap(([name, all]) => {
      const newest = all.at(-1);
      if (!newest) return [];
      const [scenarioSlug, pathwaySlug] = name.split('/');
      const page = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
      const place = page?.pathways.find(({ slug }) => slug === pathwaySlug);
      const address = page && place && `${pageAddress(disease.slug, page.slug)}#${place.slug}`;
      return all.map((recorded): RevisionView => ({
        disease,
        name,
        recorded,
        newest,
        isCurrent: recorded.revision === newest.revision && address !== undefined,
        ...(address === undefined ? {} : { address }),
        changes: changesBetween(recorded.pathway, newest.pathway).map(sayChange),
      }));
    }),
  );
  // Words that were taken back have the same mark twice; its page tells of the later time.
  return [...new Map(views.map((view) => [view.recorded.revision, view])).values()];
}
