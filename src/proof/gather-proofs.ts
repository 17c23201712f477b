/** Gathers what is proven of a disease's charts: every walk through each, and every law with its count. */
import { laws } from '../checks/all-checks.ts';
import { pageAddress, proofsAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { everyJourney } from '../model/every-journey.ts';
import { edges, labelOf, numbers } from '../model/graph.ts';
import { proofsFrame } from '../model/proofs-text.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';
import { walk } from '../model/walk.ts';
import type { Frame } from '../site/frame.ts';

/** How often a place is the end of a walk. */
export interface ProvenPlace {
  readonly number: number;
  readonly label: string;
  /** Sets of answers that leave this place alone. */
  readonly alone: number;
  /** Sets of answers that leave it open beside others. */
  readonly amongOthers: number;
}

/** What every walk through one chart comes to. */
export interface ProvenChart {
  /** `gist/small/after-surgery`. */
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly address: string;
  readonly sets: number;
  readonly unsure: number;
  readonly several: number;
  readonly places: readonly ProvenPlace[];
  readonly patients: number;
  readonly arrows: number;
  readonly arrowsWalked: number;
}

function proveChart(disease: Disease, scenario: Scenario, pathway: PlacedPathway): ProvenChart {
  const journeys = [...everyJourney(pathway)];
  const number = numbers(pathway);
  const walked = new Set(
    pathway.cases.flatMap(({ given }) => {
      const { steps } = walk(pathway, given);
      return steps.slice(1).map((to, index) => `${steps[index]}--${to}`);
    }),
  );
  const arrows = edges(pathway);
  return {
    name: `${disease.slug}/${scenario.slug}/${pathway.slug}`,
    title: pathway.title,
    page: scenario.title,
    address: `${pageAddress(disease.slug, scenario.slug)}#${pathway.slug}`,
    sets: journeys.length,
    unsure: journeys.filter(({ used }) => used.some(({ answers }) => answers === 'unsure')).length,
    several: journeys.filter(({ used }) => used.some(({ answers }) => answers !== 'unsure' && answers.length > 1)).length,
    places: Object.entries(pathway.steps)
      .filter(([, { kind }]) => kind === 'outcome')
      .map(([id, step]) => {
        const leading = journeys.filter(({ places }) => places.includes(id));
        const alone = leading.filter(({ places }) => places.length === 1).length;
        return { number: number[id] ?? 0, label: labelOf(step), alone, amongOthers: leading.length - alone };
      }),
    patients: pathway.cases.length,
    arrows: arrows.length,
    arrowsWalked: arrows.filter(({ from, to }) => walked.has(`${from}--${to}`)).length,
  };
}

/** Every chart of a disease with what its walks come to, in reading order. */
export const provenCharts = (disease: Disease): readonly ProvenChart[] =>
  pagesOf(disease).flatMap((scenario) => scenario.pathways.map((pathway) => proveChart(disease, scenario, pathway)));

/** Every law with how many things it was held against. */
export const provenLaws = (disease: Disease) => laws.map(({ says, of }) => ({ says, count: of.count(disease), of: of.name }));

/** The frame of the page of proofs. */
export function toProofsFrame(diseases: readonly Disease[], disease: Disease): Frame {
  return {
    title: `Proofs – ${disease.shortName} – Pathway Atlas`,
    description: `Every way through every ${disease.shortName} chart, where it ends, and the rules that all pages are held to.`,
    address: proofsAddress(disease.slug),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'Proofs',
    contents: [
      { label: proofsFrame.walks, address: '#walks' },
      { label: proofsFrame.laws, address: '#laws' },
    ],
  };
}
