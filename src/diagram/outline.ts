/** Turns a pathway into numbered steps in words: what stands under the figure, in the walk and on paper. */
import { edges, edgesFrom, labelOf, numbers } from '../model/graph.ts';
import type { Pathway, Step, Unsure } from '../model/pathway.ts';
import { type Look, lookOf } from './look.ts';

/** A way on from a step. */
export interface Way {
  readonly to: string;
  readonly toNumber: number;
  readonly toLabel: string;
  /** The answer's words; empty where one step simply follows another. */
  readonly label: string;
  readonly answer?: string;
  /** When it comes round again. */
  readonly repeats?: string;
}

/** One step of the outline. */
export interface OutlineStep {
  readonly id: string;
  readonly number: number;
  readonly step: Step;
  readonly label: string;
  readonly look: Look;
  readonly ways: readonly Way[];
  /** The numbers of the steps that lead here. */
  readonly from: readonly number[];
  readonly unsure?: Unsure;
}

/** The steps of a pathway in walk order, each with its ways on and where it is reached from. */
export function toOutline(pathway: Pathway): readonly OutlineStep[] {
  const number = numbers(pathway);
  const all = edges(pathway);
  return Object.entries(pathway.steps).map(([id, step]) => ({
    id,
    number: number[id] ?? 0,
    step,
    label: labelOf(step),
    look: lookOf(step),
    ways: edgesFrom(id, step).map(({ to, label, answer, repeats }) => {
      const target = pathway.steps[to];
      if (!target)
        throw new Error(`“${to}” is no step of “${pathway.title}”. This is a bug in the site: the checks let it through.`);
      return {
        to,
        toNumber: number[to] ?? 0,
        toLabel: labelOf(target),
        label: answer === undefined ? '' : label,
        ...(answer === undefined ? {} : { answer }),
        ...(repeats === undefined ? {} : { repeats }),
      };
    }),
    from: [...new Set(all.filter((edge) => edge.to === id).map((edge) => number[edge.from] ?? 0))].sort((a, b) => a - b),
    ...(step.kind === 'question' ? { unsure: step.unsure } : {}),
  }));
}
