/** Turns a pathway in its place into everything the reader meets: figure, outline, legend, files. */
import { type Look, looksUsed } from '../diagram/look.ts';
import { type OutlineStep, toOutline } from '../diagram/outline.ts';
import {
  decisionAddress,
  fileAddress,
  hubSlug,
  pageAddress,
  riskAddress,
  stepAnchor,
  treatmentAddress,
  updatesAddress,
} from '../model/anchors.ts';
import { decisionsAt } from '../model/decision-uses.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { questionAnchor, questionsAt } from '../model/doctor-questions.ts';
import { edges } from '../model/graph.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';
import { revisionOf } from '../model/revision.ts';
import { treatmentsAt } from '../model/treatment-uses.ts';
import { newerThan } from '../model/update.ts';
import { sayDate } from '../site/frame.ts';

/** Where a link goes. */
export interface Onward {
  readonly label: string;
  /** From the site's root. */
  readonly address: string;
  /** The pathway that is met there first: `gist/small/after-surgery`. */
  readonly pathway?: string;
}

/** One pathway as the reader meets it. */
export interface Figure {
  /** `gist/small/after-surgery`. */
  readonly name: string;
  readonly diseaseSlug: string;
  readonly pathway: PlacedPathway;
  /** Its place on the page, from 1; 0 for a past revision. */
  readonly number: number;
  readonly outline: readonly OutlineStep[];
  readonly legend: readonly Look[];
  /** Whether an arrow comes round again. */
  readonly repeats: boolean;
  readonly revision: string;
  /** The day this revision was recorded; undefined while an author tries words. */
  readonly revisedOn?: string;
  /** The page it stands on, from the site's root. */
  readonly page: string;
  /** The address of its files from the site's root, without the ending. */
  readonly files: string;
  /** The id of each step on the page. */
  readonly anchors: Readonly<Record<string, string>>;
  /** By step id, where a hand-over goes. */
  readonly onward: Readonly<Record<string, Onward>>;
  /** By step id, the cards of the treatments that the step gives or names. */
  readonly treatments: Readonly<Record<string, readonly Onward[]>>;
  /** By step id, the decisions that come up there. */
  readonly decisions: Readonly<Record<string, readonly Onward[]>>;
  /** By step id, the dates of what is newer than the claims of the step, each with its place. */
  readonly newer: Readonly<Record<string, readonly Onward[]>>;
  /** By step id, the questions to a doctor that belong to the step, each with its place. */
  readonly questions: Readonly<Record<string, readonly Onward[]>>;
  /** The step whose answer published risk tables can help to find, and their page. */
  readonly risk?: { readonly step: string; readonly address: string };
  readonly sourceLine: string;
}

/** The revision in words: "Revision 1a2b3c4, 24 November 2026". */
export function sayRevision({ revision, revisedOn }: Pick<Figure, 'revision' | 'revisedOn'>): string {
  return `Revision\u00a0${revision}, ${revisedOn ? sayDate(revisedOn) : 'not yet recorded'}`;
}

/** The chart as a report of a mistake names it: "1, Watch or operate, revision 1a2b3c4". */
export function sayChart({ number, pathway, revision }: Pick<Figure, 'number' | 'pathway' | 'revision'>): string {
  return `${number > 0 ? `${number}, ` : ''}${pathway.title}, revision\u00a0${revision}`;
}

/** Where a hand-over goes; undefined only in a past revision, whose page may be gone. */
function toOnward(disease: Disease, leadsTo: string): Onward | undefined {
  const [scenarioSlug, pathwaySlug] = leadsTo.split('/');
  const scenario = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
  if (!scenario) return undefined;
  const address = pageAddress(disease.slug, scenario.slug);
  const pathway = scenario.pathways.find(({ slug }) => slug === pathwaySlug);
  const first = pathway ?? scenario.pathways[0];
  return {
    ...(pathway
      ? { label: pathway.title, address: `${address}#${pathway.slug}` }
      : { label: scenario.slug === hubSlug ? 'Which page is mine?' : scenario.title, address }),
    ...(first ? { pathway: `${disease.slug}/${scenario.slug}/${first.slug}` } : {}),
  };
}

/** Gathers the figure of one pathway. */
export function toFigure(disease: Disease, scenario: Pick<Scenario, 'slug' | 'pathways'>, pathway: PlacedPathway): Figure {
  const steps = Object.entries(pathway.steps);
  const name = `${disease.slug}/${scenario.slug}/${pathway.slug}`;
  const revision = revisionOf(name, pathway);
  const newest = disease.revisions[`${scenario.slug}/${pathway.slug}`]?.at(-1);
  return {
    name,
    diseaseSlug: disease.slug,
    pathway,
    number: scenario.pathways.indexOf(pathway) + 1,
    outline: toOutline(pathway),
    legend: looksUsed(steps.map(([, step]) => step)),
    repeats: edges(pathway).some(({ repeats }) => repeats !== undefined),
    revision,
    ...(newest?.revision === revision ? { revisedOn: newest.date } : {}),
    page: pageAddress(disease.slug, scenario.slug),
    files: fileAddress(disease.slug, scenario.slug, pathway.slug),
    anchors: Object.fromEntries(steps.map(([id]) => [id, stepAnchor(scenario, pathway.slug, id)])),
    onward: Object.fromEntries(
      steps.flatMap(([id, step]) => {
        const place = step.kind === 'outcome' && step.leadsTo ? toOnward(disease, step.leadsTo) : undefined;
        return place ? [[id, place]] : [];
      }),
    ),
    treatments: Object.fromEntries(
      steps.map(([id, step]) => [
        id,
        treatmentsAt(step, disease.treatments).map((slug) => ({
          label: disease.treatments[slug]?.name ?? '',
          address: treatmentAddress(disease.slug, slug),
        })),
      ]),
    ),
    decisions: Object.fromEntries(
      steps.map(([id]) => [
        id,
        decisionsAt(disease, `${scenario.slug}/${pathway.slug}`, id).map(({ slug, decision }) => ({
          label: decision.name,
          address: decisionAddress(disease.slug, slug),
        })),
      ]),
    ),
    newer: Object.fromEntries(
      steps.map(([id, step]) => [
        id,
        newerThan(step.cites, disease.updates).map((update) => ({
          label: sayDate(update.dated),
          address: updatesAddress(disease.slug, update.id),
        })),
      ]),
    ),
    questions: Object.fromEntries(
      steps.map(([id]) => [
        id,
        questionsAt(disease, scenario, pathway.slug, id).map(({ asks, number }) => ({
          label: asks,
          address: `${pageAddress(disease.slug, scenario.slug)}#${questionAnchor(number)}`,
        })),
      ]),
    ),
    ...(disease.risk?.join.pathway === `${scenario.slug}/${pathway.slug}`
      ? { risk: { step: disease.risk.join.step, address: riskAddress(disease.slug) } }
      : {}),
    sourceLine: disease.sourceLine,
  };
}
