/** Fetches the words of charts that the path passed through on other pages of this site. */
import { type Decision, journey } from '../model/journey.ts';
import type { Pathway, Step } from '../model/pathway.ts';
import { type AskedQuestion, type OpenPlace, openPlaces, questionsToAsk, type ToldStep, toldSteps } from './told-steps.ts';

/** A chart the path passed through, in words. */
export interface EarlierChart {
  readonly title: string;
  readonly steps: readonly ToldStep[];
  /** Every place still possible there. */
  readonly places: readonly OpenPlace[];
  readonly asked: readonly AskedQuestion[];
}

/** A chart as it stands when the path goes on from it. */
export function tellChart(pathway: Pathway, decisions: readonly Decision[]): EarlierChart {
  const passed = journey(pathway, decisions);
  return {
    title: pathway.title,
    steps: toldSteps(pathway, passed),
    places: openPlaces(pathway, passed),
    // What else could be asked there belongs to the steps of that chart.
    asked: questionsToAsk(pathway, passed).filter(({ where }) => where),
  };
}

const fetched = new Map<string, Pathway | 'asked'>();

async function fetchPathway(file: string): Promise<Pathway> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const { title, subtitle, start, steps } = (await answer.json()) as Omit<Pathway, 'steps'> & {
    steps: (Step & { id: string })[];
  };
  return { title, subtitle, start, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

/**
 * The words of an earlier chart, from its data file.
 * @param file the address of `<pathway>.json`
 * @param arrived called when the file has come
 * @returns undefined while it is on its way, and where it cannot be had; then it is asked for again the next time
 */
export function earlierChart(file: string, decisions: readonly Decision[], arrived: () => void): EarlierChart | undefined {
  const pathway = fetched.get(file);
  if (!pathway) {
    fetched.set(file, 'asked');
    fetchPathway(file).then(
      (found) => {
        fetched.set(file, found);
        arrived();
      },
      // The reader still has the link to that chart.
      () => fetched.delete(file),
    );
  }
  return pathway && pathway !== 'asked' ? tellChart(pathway, decisions) : undefined;
}
