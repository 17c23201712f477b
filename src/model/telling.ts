import { pageAddress, stepAnchor } from './anchors.ts';
import { type Disease, pagesOf } from './disease.ts';
import { labelOf, numbers } from './graph.ts';
import { passages } from './prose.ts';

/** A place where readers are told a claim. */
export interface Place {
  /** From the site's root: `/gist/small/#step-watch`. */
  readonly address: string;
  /** Which page: the scenario's title. */
  readonly page: string;
  /** What stands there: "step 3, Watch it with regular checks". */
  readonly what: string;
}

/** By claim id, every place of a disease's pages that tells it, in reading order. */
export function placesTelling(disease: Disease): ReadonlyMap<string, readonly Place[]> {
  const told = new Map<string, Place[]>();
  const tell = (claims: readonly string[], place: Place) => {
    for (const claim of claims) told.set(claim, [...(told.get(claim) ?? []), place]);
  };
  for (const scenario of pagesOf(disease)) {
    const at = (anchor: string, what: string): Place => ({
      address: `${pageAddress(disease.slug, scenario.slug)}#${anchor}`,
      page: scenario.title,
      what,
    });
    tell(scenario.mainMessage.cites, at('main-message', 'the main message'));
    tell(scenario.forWhom.cites, at('for-whom', 'whom the page is for'));
    for (const pathway of scenario.pathways) {
      const number = numbers(pathway);
      for (const [id, step] of Object.entries(pathway.steps)) {
        tell(step.cites, at(stepAnchor(scenario, pathway.slug, id), `${pathway.title}, step ${number[id]}: ${labelOf(step)}`));
      }
    }
    for (const passage of passages(scenario.prose)) {
      tell(passage.claims, at(`told-${passage.place}`, `in the text, passage ${passage.place}`));
    }
    scenario.unknowns.forEach((unknown, index) => {
      tell(unknown.cites, at(`unknown-${index + 1}`, 'what is not known'));
    });
  }
  for (const { cites } of disease.provenance) {
    tell(cites, { address: `/${disease.slug}/sources/#provenance`, page: 'Sources', what: 'where this comes from' });
  }
  return told;
}
