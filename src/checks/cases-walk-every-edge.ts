import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { edges } from '../model/graph.ts';
import { walk } from '../model/walk.ts';
import { pathwaysOf } from './places.ts';

/** An arrow that no named patient walks is an arrow nobody has tested. */
export function casesWalkEveryEdge(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, casesFile }) => {
    const walked = new Set(
      pathway.cases.flatMap(({ given }) => {
        const { steps } = walk(pathway, given);
        return steps.slice(1).map((to, index) => `${steps[index]}--${to}`);
      }),
    );
    return edges(pathway)
      .filter(({ from, to }) => !walked.has(`${from}--${to}`))
      .map(({ from, to, label }) => ({
        rule: 'cases-walk-every-edge',
        file: casesFile,
        at: `${from} → ${to}`,
        message: `No patient walks this arrow${label ? ` (“${label}”)` : ''}.`,
        hint: 'Add a case whose answers lead along it.',
      }));
  });
}
