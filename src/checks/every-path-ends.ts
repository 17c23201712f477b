import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { reach } from './every-step-is-reachable.ts';
import { pathwaysOf } from './places.ts';

/** From every step an outcome can be reached. */
export function everyPathEnds(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, file, steps }) => {
    const outcomes = steps.filter(([, step]) => step.kind === 'outcome').map(([id]) => id);
    const ending = reach(pathway, outcomes, 'back');
    return steps
      .filter(([id]) => !ending.has(id))
      .map(([id]) => ({
        rule: 'every-path-ends',
        file,
        at: `steps.${id}`,
        message: `These steps go round for ever; a reader who reaches “${id}” never arrives at an outcome.`,
        hint: 'Point one answer on the way at an outcome.',
      }));
  });
}
