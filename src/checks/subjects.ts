/** Counts the things that laws look at. */
import { partsOf } from '../model/decision-parts.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { questionsOf } from '../model/doctor-questions.ts';
import { everyJourney } from '../model/every-journey.ts';
import { edges } from '../model/graph.ts';
import type { PageText } from '../model/page-text.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { tumorsIn } from '../model/risk-space.ts';
import { textsOf } from '../model/texts.ts';
import { cardsOf, type PathwayPlace, pathwaysOf, schemesOf } from './places.ts';

/** What a law looks at, and how many of it a disease has. */
export interface Subject {
  /** In the plural: "steps". */
  readonly name: string;
  readonly count: (disease: Disease) => number;
}

const sum = <T>(things: readonly T[], count: (thing: T) => number) => things.reduce((total, thing) => total + count(thing), 0);
const perPathway = (name: string, count: (place: PathwayPlace) => number): Subject => ({
  name,
  count: (disease) => sum(pathwaysOf(disease), count),
});
const perPage = (name: string, count: (text: PageText) => number): Subject => ({
  name,
  count: (disease) => sum(textsOf(disease), count),
});
const keysOf = (name: string, part: (disease: Disease) => object): Subject => ({
  name,
  count: (disease) => Object.keys(part(disease)).length,
});

export const charts = perPathway('charts', () => 1);
export const steps = perPathway('steps', (place) => place.steps.length);
export const questions = perPathway('questions', (place) => place.steps.filter(([, { kind }]) => kind === 'question').length);
export const arrows = perPathway('arrows', ({ pathway }) => edges(pathway).length);
export const labels = perPathway(
  'labels',
  ({ pathway, steps }) => steps.length + edges(pathway).filter(({ label }) => label !== '').length,
);
export const handOvers = perPathway(
  'hand-overs',
  (place) => place.steps.filter(([, step]) => step.kind === 'outcome' && step.leadsTo !== undefined).length,
);
export const patients = perPathway('invented patients', ({ pathway }) => pathway.cases.length);
export const setsOfAnswers = perPathway('sets of answers', ({ pathway }) => [...everyJourney(pathway)].length);

export const pages = perPage('pages', () => 1);
export const headings = perPage('headings', (text) => text.headings.length);
export const blocks = perPage('passages', (text) => text.blocks.length);
export const tables = perPage('tables', (text) => text.tables.length);
export const figures = perPage('charts', (text) => text.figures.length);
export const lists = perPage('lists', (text) => text.lists.length);
export const hardWordsOnPages = perPage('hard words on pages', (text) => text.terms.length);
export const citations = perPage('things told', (text) => text.tells.length);

export const versions: Subject = {
  name: 'versions',
  count: ({ revisions }) => sum(Object.values(revisions), (ofChart) => ofChart.length),
};
export const claims = keysOf('statements of the source', (disease) => disease.claims);
export const publications: Subject = {
  name: 'publications and facts',
  count: ({ references, facts }) => Object.keys(references).length + Object.keys(facts).length,
};
export const words = keysOf('hard words', (disease) => disease.terms);
export const cards = keysOf('treatments', (disease) => disease.treatments);
export const decisions = keysOf('decisions', (disease) => disease.decisions);
export const drugs: Subject = {
  name: 'drugs not yet clear',
  count: (disease) => cardsOf(disease).filter(({ card }) => card.kind === 'drug-not-yet-clear').length,
};
export const cardParts: Subject = {
  name: 'parts',
  count: (disease) =>
    sum(cardsOf(disease), ({ card }) => sum(slotsOf(card), ({ slot }) => slot.length) + card.questions.length + 1) +
    sum(Object.values(disease.decisions), (decision) => partsOf(decision, disease.facts).length + decision.questions.length + 1),
};
export const riskRows: Subject = {
  name: 'rows of risk tables',
  count: (disease) => sum(schemesOf(disease), ({ scheme }) => scheme.rows.length),
};
export const tumors: Subject = {
  name: 'invented tumors',
  count: (disease) => sum(schemesOf(disease), ({ scheme }) => sum(scheme.cases, (each) => tumorsIn(each).length)),
};
export const riskAnswers: Subject = {
  name: 'answers by risk',
  count: ({ risk }) => Object.keys(risk?.join.answers ?? {}).length,
};
export const guardedWords: Subject = {
  name: 'guarded words',
  count: ({ guard }) => sum(guard.never, ({ words }) => words.length) + Object.keys(guard.only).length,
};
export const updates = keysOf('changes', (disease) => disease.updates);
export const situations: Subject = {
  name: 'situations',
  count: (disease) => sum(disease.situations, (situation) => situation.steps.length),
};
export const dates: Subject = { name: 'dates', count: ({ review }) => (review.state === 'reviewed' ? 3 : 2) };
export const names: Subject = {
  name: 'names',
  count: (disease) =>
    pagesOf(disease).length +
    words.count(disease) +
    cards.count(disease) +
    charts.count(disease) +
    steps.count(disease) +
    sum(pathwaysOf(disease), (place) =>
      sum(place.steps, ([, step]) => (step.kind === 'question' ? Object.keys(step.answers).length : 0)),
    ),
};

export const doctorQuestions: Subject = {
  name: 'questions to take to a doctor',
  count: (disease) => sum(pagesOf(disease), (scenario) => questionsOf(disease, scenario).length),
};
