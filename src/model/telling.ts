import { decisionAddress, pageAddress, riskAddress, slotAnchor, stepAnchor, treatmentAddress } from './anchors.ts';
import { partsOf } from './decision-parts.ts';
import { decisionsOf } from './decision-uses.ts';
import { type Disease, pagesOf } from './disease.ts';
import { slotsOfGuide } from './gene-guide.ts';
import { labelOf, numbers } from './graph.ts';
import { passages } from './prose.ts';
import { toldOnRisk } from './risk.ts';
import { toSaid } from './statement.ts';
import { slotsOf, slotTitles } from './treatment-card.ts';

/** A place where readers are told a claim. */
export interface Place {
  /** From the site's root: `/gist/small/#step-watch`. */
  readonly address: string;
  /** Which page: the scenario's title. */
  readonly page: string;
  /** What stands there: "step 3, Watch it with regular checks". */
  readonly what: string;
}

type Telling = ReadonlyMap<string, readonly Place[]>;

/** By claim or fact id, every place beside the pathways that tells it: treatment cards, then decisions. */
export function placesBesidePathways(disease: Disease): Telling {
  const told = new Map<string, Place[]>();
  const tell = (ids: readonly string[], place: Place) => {
    for (const id of ids) told.set(id, [...(told.get(id) ?? []), place]);
  };
  for (const [slug, card] of Object.entries(disease.treatments)) {
    for (const { name, slot } of slotsOf(card)) {
      slot.forEach((statement, index) => {
        const { claims, facts } = toSaid(statement, disease.facts);
        const place = {
          address: `${treatmentAddress(disease.slug, slug)}#${slotAnchor(name, index)}`,
          page: `Treatments: ${card.name}`,
          what: slotTitles[name],
        };
        tell([...claims, ...facts], place);
      });
    }
  }
  for (const { name, title, slot } of disease.genes ? slotsOfGuide(disease.genes) : []) {
    slot.forEach((statement, index) => {
      const { claims, facts } = toSaid(statement, disease.facts);
      const address = `${genesAddress(disease.slug)}#${slotAnchor(name, index)}`;
      tell([...claims, ...facts], { address, page: 'Genes and tests', what: title });
    });
  }
  for (const { slug, decision } of decisionsOf(disease)) {
    for (const { anchor, what, said } of partsOf(decision, disease.facts)) {
      const address = `${decisionAddress(disease.slug, slug)}#${anchor}`;
      tell([...said.claims, ...said.facts], { address, page: `Decisions: ${decision.name}`, what });
    }
  }
  return told;
}

/** The address of the page on genes and tests. */
export const genesAddress = (diseaseSlug: string) => `/${diseaseSlug}/genes/`;

/** By claim id, every place of a disease's pathways and their pages that tells it, in reading order. */
export function placesTelling(disease: Disease): Telling {
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
  for (const { what, told: words, anchor } of toldOnRisk(disease.risk)) {
    tell(words.cites, { address: `${riskAddress(disease.slug)}#${anchor}`, page: 'Risk tables', what });
  }
  for (const { cites } of disease.provenance) {
    tell(cites, { address: `/${disease.slug}/sources/#provenance`, page: 'Sources', what: 'where this comes from' });
  }
  return told;
}

/** The ids of all that is told on one page, in the order of the telling. */
export function idsToldOn(address: string, telling: Telling): readonly string[] {
  return [...telling].flatMap(([id, places]) => (places.some((place) => place.address.startsWith(`${address}#`)) ? [id] : []));
}
