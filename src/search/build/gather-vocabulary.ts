/** Gathers from the diseases what the reader's browser must know before it asks the index. */
import { hubSlug, pageAddress, stepAnchor } from '../../model/anchors.ts';
import { type Disease, pagesOf } from '../../model/disease.ts';
import { decisionsTo } from '../../model/journey-to.ts';
import { toFragment } from '../../model/path-link.ts';
import { type Naming, toConcepts } from '../concepts.ts';
import type { SituationOffer, Vocabulary } from '../vocabulary.ts';

const namingsOf = ({ terms, treatments }: Disease): Naming[] => [
  ...Object.values(terms).map(({ word, also = [], layNames = [], searchedAs = [] }) => ({
    name: word,
    forms: [...also, ...layNames, ...searchedAs],
    isTreatment: false,
  })),
  ...Object.values(treatments).map(({ name, otherNames }) => ({ name, forms: otherNames, isTreatment: true })),
];

function situationsOf(disease: Disease): SituationOffer[] {
  return disease.situations.map(({ label, also = [], steps }) => ({
    label,
    also,
    steps: steps.map((step) => {
      const [scenarioSlug, pathwaySlug] = step.pathway.split('/');
      const scenario = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
      const pathway = scenario?.pathways.find(({ slug }) => slug === pathwaySlug);
      if (!scenario || !pathway)
        throw new Error(`“${step.pathway}” is no pathway. This is a bug in the site: the checks let it through.`);
      const page = pageAddress(disease.slug, scenario.slug);
      const name = `${disease.slug}/${scenario.slug}/${pathway.slug}`;
      return {
        label: step.label,
        address: `${page}#${stepAnchor(scenario, pathway.slug, step.step)}`,
        walk: `${page}#${toFragment([{ pathway: name, decisions: decisionsTo(pathway, step.step) }])}`,
      };
    }),
  }));
}

/** The vocabulary of some diseases, but for the words, which only the built pages can tell. */
export function gatherVocabulary(diseases: readonly Disease[]): Vocabulary {
  return {
    concepts: toConcepts(diseases.flatMap(namingsOf)),
    situations: diseases.flatMap(situationsOf),
    diseases: diseases.flatMap(({ name, shortName }) => [name, shortName]),
    scenarios: Object.fromEntries(
      diseases.flatMap((disease) =>
        disease.scenarios.map((scenario) => [pageAddress(disease.slug, scenario.slug), scenario.title]),
      ),
    ),
    helpPages: diseases.flatMap((disease) => [
      { label: `Which page is mine? (${disease.shortName})`, address: pageAddress(disease.slug, hubSlug) },
      ...disease.scenarios.map(({ slug, title }) => ({ label: title, address: pageAddress(disease.slug, slug) })),
    ]),
    words: '',
    count: 0,
    index: '',
  };
}
