/** Finds the steps at which a reader stays until a question comes round again. */
import { edges, edgesFrom } from './graph.ts';
import type { Pathway } from './pathway.ts';

/** A step to stay at for now. */
export interface WaitingPlace {
  readonly step: string;
  /** When the question comes round: "At the next check". */
  readonly repeats: string;
}

/** The first question from a step on, itself included; undefined where the way ends without one. */
function nextQuestion(pathway: Pathway, from: string): string | undefined {
  let id = from;
  for (let met = 0; met <= Object.keys(pathway.steps).length; met++) {
    const step = pathway.steps[id];
    if (step?.kind === 'question') return id;
    const [next] = step ? edgesFrom(id, step) : [];
    if (!next) return undefined;
    id = next.to;
  }
  return undefined;
}

/** Where a reader stays who comes round to a question again; empty for a question that is met once. */
export function waitingPlaces(pathway: Pathway, question: string): readonly WaitingPlace[] {
  return edges(pathway).flatMap(({ from, to, repeats }) => {
    if (repeats === undefined || nextQuestion(pathway, to) !== question) return [];
    // The arrow leaves the place, or an answer leads back to it.
    const step = [from, to].find((id) => pathway.steps[id]?.kind !== 'question');
    return step === undefined ? [] : [{ step, repeats }];
  });
}
