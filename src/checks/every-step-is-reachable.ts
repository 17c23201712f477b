import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { edges } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { pathwaysOf } from './places.ts';

/** The ids of the steps that can be reached from some, they themselves included, along edges or against them. */
export function reach(pathway: Pathway, from: readonly string[], direction: 'onward' | 'back'): ReadonlySet<string> {
  const all = edges(pathway);
  const met = new Set(from);
  for (const id of met) {
    for (const edge of all) {
      if (direction === 'onward' && edge.from === id) met.add(edge.to);
      if (direction === 'back' && edge.to === id) met.add(edge.from);
    }
  }
  return met;
}

/** A step that no arrow leads to would never be read. */
export function everyStepIsReachable(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, file, steps }) => {
    const met = reach(pathway, [pathway.start], 'onward');
    return steps
      .filter(([id]) => !met.has(id))
      .map(([id]) => ({
        rule: 'every-step-is-reachable',
        file,
        at: `steps.${id}`,
        message: `No arrow leads from the start, “${pathway.start}”, to “${id}”; no reader would ever come to it.`,
        hint: `Point an answer or a \`next\` at '${id}', or remove the step.`,
      }));
  });
}
