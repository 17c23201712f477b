/** Turns a pathway into the data that its `.json` file holds. */
import { type Edge, edges, labelOf, numbers } from '../model/graph.ts';
import type { Pathway, Step } from '../model/pathway.ts';
import { revisionOf } from '../model/revision.ts';

/** A step as the file states it: the model's own fields, with id, number and label beside them. */
export type StepData = Step & { readonly id: string; readonly number: number; readonly label: string };

/** A pathway as plain data; the same steps, labels and edges as figure and outline. */
export interface PathwayData {
  /** `gist/small/after-surgery`. */
  readonly pathway: string;
  readonly title: string;
  readonly subtitle: string;
  /** Changes whenever a word or an arrow of the pathway changes: `/r/<revision>/` tells what did. */
  readonly revision: string;
  readonly start: string;
  readonly steps: readonly StepData[];
  readonly edges: readonly Edge[];
}

/** The data of a pathway under its address. */
export function toPathwayData(address: string, pathway: Pathway): PathwayData {
  const number = numbers(pathway);
  return {
    pathway: address,
    title: pathway.title,
    subtitle: pathway.subtitle,
    revision: revisionOf(address, pathway),
    start: pathway.start,
    steps: Object.entries(pathway.steps).map(([id, step]) => ({ id, number: number[id] ?? 0, label: labelOf(step), ...step })),
    edges: edges(pathway),
  };
}
