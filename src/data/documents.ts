/** Turns the model into the documents that the site serves as data. */
import { type PathwayData, toPathwayData } from '../diagram/pathway-data.ts';
import type { Case } from '../model/case.ts';
import type { Disease } from '../model/disease.ts';
import type { Pathway } from '../model/pathway.ts';
import type { Revision } from '../model/revision.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';

/** What every document says of itself first. */
interface Head {
  /** The address of the JSON Schema that this document obeys. */
  readonly $schema: string;
  /** What it is, and what it is not. */
  readonly notice: string;
  /** The address of the licence of words and drawings. */
  readonly licence: string;
}

/** One pathway: `/<disease>/<scenario>/<pathway>.json`. */
export interface PathwayDocument extends Head, PathwayData {}

/** A pathway in its scenario, with the patients who walk it. */
export interface PathwayOfScenario extends PathwayData {
  readonly slug: string;
  readonly cases: readonly Case[];
}

/** A scenario with its pathways and its prose. */
export interface ScenarioData extends Omit<Scenario, 'pathways'> {
  readonly pathways: readonly PathwayOfScenario[];
}

/** All that the site holds of one disease: `/<disease>.json`. */
export interface DiseaseDocument extends Head, Omit<Disease, 'hub' | 'scenarios' | 'revisions'> {
  /** When each state of a pathway was recorded, the oldest first; `/r/<revision>/` shows what it said. */
  readonly revisions: Readonly<Record<string, readonly Pick<Revision, 'revision' | 'date'>[]>>;
  readonly hub: ScenarioData;
  readonly scenarios: readonly ScenarioData[];
}

/** The names of the schemas, each with the type it describes. */
export const schemas = { pathway: 'PathwayDocument', disease: 'DiseaseDocument' } as const;

/** The name of a schema; its address is `/schema/<name>.json`. */
export type SchemaName = keyof typeof schemas;

/** The address of a schema from the site's root. */
export const schemaAddress = (name: SchemaName) => `/schema/${name}.json`;

const head = (name: SchemaName, absolute: (address: string) => string): Head => ({
  $schema: absolute(schemaAddress(name)),
  notice: 'Information, not medical advice. The field “review” of a disease says who has checked it.',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
});

const addressOf = (disease: Disease, scenario: Scenario, pathway: PlacedPathway) =>
  `${disease.slug}/${scenario.slug}/${pathway.slug}`;

/** The document of one pathway. @param absolute makes a full address of one from the site's root */
export function toPathwayDocument(
  { disease, scenario, pathway }: { disease: Disease; scenario: Scenario; pathway: PlacedPathway },
  absolute: (address: string) => string,
): PathwayDocument {
  return { ...head('pathway', absolute), ...toPathwayData(addressOf(disease, scenario, pathway), pathway) };
}

/** The document of one disease. @param absolute makes a full address of one from the site's root */
export function toDiseaseDocument(disease: Disease, absolute: (address: string) => string): DiseaseDocument {
  const toScenario = (scenario: Scenario): ScenarioData => ({
    ...scenario,
    pathways: scenario.pathways.map((pathway) => ({
      ...toPathwayData(addressOf(disease, scenario, pathway), pathway),
      slug: pathway.slug,
      cases: pathway.cases,
    })),
  });
  return {
    ...head('disease', absolute),
    ...disease,
    revisions: Object.fromEntries(
      Object.entries(disease.revisions).map(([name, all]) => [name, all.map(({ revision, date }) => ({ revision, date }))]),
    ),
    hub: toScenario(disease.hub),
    scenarios: disease.scenarios.map(toScenario),
  };
}

/** The pathway that some data was made from. */
export function fromPathwayData({ title, subtitle, start, steps }: PathwayData): Pathway {
  const model = steps.map(({ id, number: _number, label: _label, ...step }) => [id, step] as const);
  return { title, subtitle, start, steps: Object.fromEntries(model) };
}
