/** Finds the answers that lead from the start of a pathway to one of its steps. */
import type { Decision } from './journey.ts';
import { edgesFrom } from './graph.ts';
import type { Pathway } from './pathway.ts';

/** A way that is being followed. */
interface Way {
  readonly at: string;
  readonly decisions: readonly Decision[];
}

/**
 * The fewest decisions that lead to a step; of equals, the first in the order of the model.
 * At a question the way ends with that question still to be answered.
 */
export function decisionsTo(pathway: Pathway, step: string): readonly Decision[] {
  const met = new Set<string>();
  let ways: readonly Way[] = [{ at: pathway.start, decisions: [] }];
  while (ways.length > 0) {
    const arrived = ways.find(({ at }) => at === step);
    if (arrived) return arrived.decisions;
    ways = ways.flatMap(({ at, decisions }) => {
      const from = pathway.steps[at];
      if (!from || met.has(at)) return [];
      met.add(at);
      return edgesFrom(at, from).map(({ to, answer }) => ({
        at: to,
        decisions: answer === undefined ? decisions : [...decisions, { question: at, answers: [answer] as const }],
      }));
    });
  }
  throw new Error(`No way leads to “${step}” of “${pathway.title}”. This is a bug in the site: the checks let it through.`);
}
