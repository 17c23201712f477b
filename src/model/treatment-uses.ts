/** Turns the steps of a disease into where each treatment card comes in. */
import { pageAddress, stepAnchor } from './anchors.ts';
import { type Disease, pagesOf } from './disease.ts';
import { labelOf, numbers } from './graph.ts';
import type { Step } from './pathway.ts';
import type { PlacedPathway, Scenario } from './scenario.ts';
import type { TreatmentCard, Treatments } from './treatment-card.ts';

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/s$/, '');
const patterns = new WeakMap<TreatmentCard, RegExp>();

/** Whether some words name a treatment, by its name or another name, in one or in many. */
export function isNamedIn(words: string, card: TreatmentCard): boolean {
  const names = [card.name, ...card.otherNames].map(literal).join('|');
  const pattern = patterns.get(card) ?? new RegExp(`(?<![\\p{L}\\d])(?:${names})s?(?![\\p{L}\\d])`, 'iu');
  patterns.set(card, pattern);
  return pattern.test(words);
}

/** The slugs of all treatments that a step gives or names: what a reader may want to look up there. */
export function treatmentsAt(step: Step, treatments: Treatments): readonly string[] {
  const words = [labelOf(step), step.explain, step.kind === 'action' ? step.detail : undefined].join(' ');
  return Object.entries(treatments)
    .filter(([slug, card]) => step.treatments?.includes(slug) || isNamedIn(words, card))
    .map(([slug]) => slug);
}

/** A step that gives a treatment. */
export interface Use {
  readonly pathway: PlacedPathway;
  readonly number: number;
  readonly label: string;
  /** From the site's root: `/gist/small/#after-surgery-step-imatinib`. */
  readonly address: string;
}

/** The steps that give a treatment, by the scenario they belong to; scenarios without one are left out. */
export function usesOf(disease: Disease, slug: string): readonly { scenario: Scenario; uses: readonly Use[] }[] {
  return pagesOf(disease)
    .map((scenario) => ({
      scenario,
      uses: scenario.pathways.flatMap((pathway) => {
        const number = numbers(pathway);
        return Object.entries(pathway.steps)
          .filter(([, step]) => step.treatments?.includes(slug))
          .map(([id, step]) => ({
            pathway,
            number: number[id] ?? 0,
            label: labelOf(step),
            address: `${pageAddress(disease.slug, scenario.slug)}#${stepAnchor(scenario, pathway.slug, id)}`,
          }));
      }),
    }))
    .filter(({ uses }) => uses.length > 0);
}
