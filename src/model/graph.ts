import type { Pathway, Step } from './pathway.ts';

/** An arrow of a pathway. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What stands on the arrow; empty where one step simply follows another. */
  readonly label: string;
  /** The answer that leads along it; undefined for the way on from a state or an action. */
  readonly answer?: string;
  /** When it comes round again; undefined for an arrow that goes forward. */
  readonly repeats?: string;
}

/** The words of a step as box, list item and file show them. */
export function labelOf(step: Step): string {
  switch (step.kind) {
    case 'question':
      return step.ask;
    case 'action':
      return step.do;
    case 'state':
    case 'outcome':
      return step.is;
  }
}

/** The arrows that leave one step, answers in their order. */
export function edgesFrom(from: string, step: Step): Edge[] {
  switch (step.kind) {
    case 'question':
      return Object.entries(step.answers).map(([answer, { label, goTo, repeats }]) => ({
        from,
        to: goTo,
        label,
        answer,
        ...(repeats === undefined ? {} : { repeats }),
      }));
    case 'outcome':
      return [];
    case 'state':
    case 'action':
      return typeof step.next === 'string'
        ? [{ from, to: step.next, label: '' }]
        : [{ from, to: step.next.goTo, label: step.next.repeats, repeats: step.next.repeats }];
  }
}

/** Every arrow of a pathway, in the order of its steps. */
export function edges(pathway: Pathway): Edge[] {
  return Object.entries(pathway.steps).flatMap(([id, step]) => edgesFrom(id, step));
}

/** The number each step carries in figure, list and prose: its place in the model, from 1. */
export function numbers(pathway: Pathway): Record<string, number> {
  return Object.fromEntries(Object.keys(pathway.steps).map((id, index) => [id, index + 1]));
}
