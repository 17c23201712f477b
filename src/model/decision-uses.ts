/** Turns the decisions of a disease into where each comes up: steps, cards and back. */
import { pageAddress, stepAnchor } from './anchors.ts';
import type { Decision } from './decision.ts';
import { type Disease, pagesOf } from './disease.ts';
import { labelOf, numbers } from './graph.ts';
import type { Use } from './treatment-uses.ts';

/** A decision with its slug. */
export interface PlacedDecision {
  readonly slug: string;
  readonly decision: Decision;
}

/** All decisions of a disease, in its order. */
export function decisionsOf({ decisions }: Disease): readonly PlacedDecision[] {
  return Object.entries(decisions).map(([slug, decision]) => ({ slug, decision }));
}

/** The decisions that come up at a step of a pathway (`small/watch-or-operate`). */
export function decisionsAt(disease: Disease, pathway: string, step: string): readonly PlacedDecision[] {
  return decisionsOf(disease).filter(({ decision }) =>
    decision.steps.some((place) => place.pathway === pathway && place.step === step),
  );
}

/** The decisions that have a treatment among their options. */
export function decisionsAbout(disease: Disease, treatment: string): readonly PlacedDecision[] {
  return decisionsOf(disease).filter(({ decision }) =>
    Object.values(decision.options).some(({ treatments }) => treatments.includes(treatment)),
  );
}

/** The steps where a decision comes up, in its order; a step that does not exist is left to the checks. */
export function stepsOf(disease: Disease, { steps }: Decision): readonly Use[] {
  return steps.flatMap((place) =>
    pagesOf(disease).flatMap((scenario) =>
      scenario.pathways
        .filter(({ slug }) => `${scenario.slug}/${slug}` === place.pathway)
        .flatMap((pathway) => {
          const step = pathway.steps[place.step];
          return step
            ? [
                {
                  pathway,
                  number: numbers(pathway)[place.step] ?? 0,
                  label: labelOf(step),
                  address: `${pageAddress(disease.slug, scenario.slug)}#${stepAnchor(scenario, pathway.slug, place.step)}`,
                },
              ]
            : [];
        }),
    ),
  );
}
