import type { Scenario } from './scenario.ts';

/** The id of a step in the outline: `step-<id>`; where a page has several pathways, `<pathway>-step-<id>`. */
export function stepAnchor(scenario: Scenario, pathwaySlug: string, stepId: string): string {
  return scenario.pathways.length > 1 ? `${pathwaySlug}-step-${stepId}` : `step-${stepId}`;
}

/** The folder whose page is the disease's own. */
export const hubSlug = 'hub';

/** The address of a scenario's page from the site's root: `/gist/small/`; the hub is `/gist/`. */
export function pageAddress(diseaseSlug: string, scenarioSlug: string): string {
  return scenarioSlug === hubSlug ? `/${diseaseSlug}/` : `/${diseaseSlug}/${scenarioSlug}/`;
}

/** The address of a pathway's files, without the ending: `/gist/small/after-surgery`. */
export function fileAddress(diseaseSlug: string, scenarioSlug: string, pathwaySlug: string): string {
  return `/${diseaseSlug}/${scenarioSlug}/${pathwaySlug}`;
}

/** The address of a treatment's card, or of the list of all cards: `/gist/treatments/imatinib/`, `/gist/treatments/`. */
export function treatmentAddress(diseaseSlug: string, slug?: string): string {
  return slug === undefined ? `/${diseaseSlug}/treatments/` : `/${diseaseSlug}/treatments/${slug}/`;
}

/** The address of what has changed since the source, or of one change: `/gist/updates/#U16`. */
export function updatesAddress(diseaseSlug: string, id?: string): string {
  return `/${diseaseSlug}/updates/${id === undefined ? '' : `#${id}`}`;
}

/** The address of what has been proven of a disease's charts: `/gist/proofs/`. */
export function proofsAddress(diseaseSlug: string): string {
  return `/${diseaseSlug}/proofs/`;
}

/** The address that tells whether a revision is still the current one, and what changed: `/r/1a2b3c4/`. */
export function revisionAddress(revision: string): string {
  return `/r/${revision}/`;
}

/** The id of a part of a card: `mayHelp` → `may-help`. */
export function slotId(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** The id of a statement of a card: `may-help-1`. */
export function slotAnchor(name: string, index: number): string {
  return `${slotId(name)}-${index + 1}`;
}
