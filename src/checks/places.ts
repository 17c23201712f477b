import type { Decision } from '../model/decision.ts';
import { decisionsOf } from '../model/decision-uses.ts';
import type { Disease } from '../model/disease.ts';
import { pagesOf } from '../model/disease.ts';
import type { Step } from '../model/pathway.ts';
import type { PlacedScheme } from '../model/risk.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';
import type { TreatmentCard } from '../model/treatment-card.ts';

/** A law: what it says of one disease's content, in findings. */
export type { Diagnostic } from '../model/diagnostic.ts';

/** A pathway together with where it stands. */
export interface PathwayPlace {
  readonly scenario: Scenario;
  readonly pathway: PlacedPathway;
  /** `content/gist/small/after-surgery.pathway.ts`. */
  readonly file: string;
  readonly casesFile: string;
  readonly steps: readonly (readonly [string, Step])[];
}

/** The file that holds a disease's own data. */
export const diseaseFile = (disease: Disease, name: string) => `content/${disease.slug}/${name}`;

/** A file of a scenario. */
export const scenarioFile = (disease: Disease, scenario: Scenario, name: string) =>
  `content/${disease.slug}/${scenario.slug}/${name}`;

/** Every pathway of a disease with its files. */
export function pathwaysOf(disease: Disease): readonly PathwayPlace[] {
  return pagesOf(disease).flatMap((scenario) =>
    scenario.pathways.map((pathway) => ({
      scenario,
      pathway,
      file: scenarioFile(disease, scenario, `${pathway.slug}.pathway.ts`),
      casesFile: scenarioFile(disease, scenario, `${pathway.slug}.cases.ts`),
      steps: Object.entries(pathway.steps),
    })),
  );
}

/** Every treatment card of a disease with its file. */
export function cardsOf(disease: Disease): readonly { slug: string; card: TreatmentCard; file: string }[] {
  return Object.entries(disease.treatments).map(([slug, card]) => ({
    slug,
    card,
    file: diseaseFile(disease, `treatments/${slug}.ts`),
  }));
}

/** Every risk scheme of a disease with its files. */
export function schemesOf(disease: Disease): readonly { scheme: PlacedScheme; file: string; casesFile: string }[] {
  return (disease.risk?.schemes ?? []).map((scheme) => ({
    scheme,
    file: diseaseFile(disease, `risk/${scheme.slug}.ts`),
    casesFile: diseaseFile(disease, `risk/${scheme.slug}.cases.ts`),
  }));
}

/** Every decision of a disease with its file. */
export function decisionFiles(disease: Disease): readonly { slug: string; decision: Decision; file: string }[] {
  return decisionsOf(disease).map(({ slug, decision }) => ({
    slug,
    decision,
    file: diseaseFile(disease, `decisions/${slug}.ts`),
  }));
}
