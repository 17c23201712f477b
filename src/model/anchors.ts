import type { Scenario } from './scenario.ts';

/** The id of a step in the outline: `step-<id>`; where a page has several pathways, `<pathway>-step-<id>`. */
export function stepAnchor(scenario: Pick<Scenario, 'pathways'>, pathwaySlug: string, stepId: string): string {
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

/**
 * The address of a figure in a frame of its own: `/embed/gist/small/after-surgery/`.
 * @param name the pathway's, `gist/small/after-surgery`
 * @param revision the one to stay on; without it, always the newest
 */
export function embedAddress(name: string, revision?: string): string {
  return `/embed/${name}${revision === undefined ? '' : `@${revision}`}/`;
}

/** The address of the page that shows how to place a figure elsewhere: `/embed/gist/small/after-surgery/kit/`. */
export function kitAddress(name: string): string {
  return `/embed/${name}/kit/`;
}

/** The address of a figure's oEmbed answer: `/oembed/gist/small/after-surgery.json`. */
export function oembedAddress(name: string, revision?: string): string {
  return `/oembed/${name}${revision === undefined ? '' : `@${revision}`}.json`;
}

/** The address of a figure's picture as it was in one revision: `/embed/gist/small/after-surgery@1a2b3c4.png`. */
export function frozenPictureAddress(name: string, revision: string): string {
  return `/embed/${name}@${revision}.png`;
}

/** The address of a treatment's card, or of the list of all cards: `/gist/treatments/imatinib/`, `/gist/treatments/`. */
export function treatmentAddress(diseaseSlug: string, slug?: string): string {
  return slug === undefined ? `/${diseaseSlug}/treatments/` : `/${diseaseSlug}/treatments/${slug}/`;
}

/** The address of a decision's page, or of the list of all decisions: `/gist/decisions/join-a-trial/`. */
export function decisionAddress(diseaseSlug: string, slug?: string): string {
  return slug === undefined ? `/${diseaseSlug}/decisions/` : `/${diseaseSlug}/decisions/${slug}/`;
}

/** The address of what has changed since the source, or of one change: `/gist/updates/#U16`. */
export function updatesAddress(diseaseSlug: string, id?: string): string {
  return `/${diseaseSlug}/updates/${id === undefined ? '' : `#${id}`}`;
}

/** The address of a disease's risk schemes: `/gist/risk/`. */
export function riskAddress(diseaseSlug: string): string {
  return `/${diseaseSlug}/risk/`;
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

/** The address of the handout builder, or of one part in its list: `/gist/handout/#chart-small-after-surgery`. */
export function handoutAddress(diseaseSlug: string, anchor?: string): string {
  return `/${diseaseSlug}/handout/${anchor === undefined ? '' : `#${anchor}`}`;
}
