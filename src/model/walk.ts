import type { Case } from './case.ts';
import type { Pathway } from './pathway.ts';

/** Where a set of answers leads. */
export interface Trail {
  /** The steps met, in order, the first and the last included. */
  readonly steps: readonly string[];
  /** Why the walk stopped. */
  readonly end: 'outcome' | 'unanswered' | 'unknown-answer' | 'unknown-step';
}

/**
 * Follows the given answers from the start of a pathway.
 * A question without an answer left ends the walk there; an answer or a step that does not exist ends it with that reason.
 */
export function walk(pathway: Pathway, given: Case['given']): Trail {
  const left = new Map(Object.entries(given).map(([id, answer]) => [id, [answer ?? []].flat()]));
  const steps: string[] = [];
  // A model that goes round without asking would never end; each round must use up an answer.
  let silent = 0;
  for (let id = pathway.start; ;) {
    const step = pathway.steps[id];
    if (!step) return { steps, end: 'unknown-step' };
    steps.push(id);
    if (step.kind === 'outcome') return { steps, end: 'outcome' };
    if (step.kind === 'question') {
      const answer = left.get(id)?.shift();
      if (answer === undefined) return { steps, end: 'unanswered' };
      const chosen = step.answers[answer];
      if (!chosen) return { steps, end: 'unknown-answer' };
      id = chosen.goTo;
      silent = 0;
    } else {
      if (++silent > Object.keys(pathway.steps).length) return { steps, end: 'unanswered' };
      id = typeof step.next === 'string' ? step.next : step.next.goTo;
    }
  }
}
