import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { type Edge, edges } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { pathwaysOf } from './places.ts';

/** A way round that no arrow with `repeats` interrupts, as step ids, or undefined. */
export function silentLoop(pathway: Pathway): readonly string[] | undefined {
  const forward = edges(pathway).filter(({ repeats }) => repeats === undefined);
  const done = new Set<string>();
  const follow = (id: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const { to } of forward.filter(({ from }) => from === id)) {
      const loop = follow(to, [...trail, id]);
      if (loop) return loop;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(pathway.steps)) {
    const loop = follow(id, []);
    if (loop) return loop;
  }
  return undefined;
}

/** Whether an arrow leads back to where one could have come from. */
function closesLoop(pathway: Pathway, edge: Edge): boolean {
  const met = new Set([edge.to]);
  for (const id of met) for (const { from, to } of edges(pathway)) if (from === id) met.add(to);
  return met.has(edge.from);
}

/** An arrow that goes round again says when, and only such an arrow does. */
export function loopsSayHowTheyRepeat(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, file }) => {
    const rule = 'loops-say-how-they-repeat';
    const loop = silentLoop(pathway);
    const silent = loop
      ? [
          {
            rule,
            file,
            at: `steps.${loop.join(' → steps.')}`,
            message: 'These steps go round without saying when; a reader would not know that time passes in between.',
            hint: "Say on the arrow that leads back when it comes round: `repeats: 'At the next check'`.",
          },
        ]
      : [];
    const idle = edges(pathway)
      .filter((edge) => edge.repeats !== undefined && !closesLoop(pathway, edge))
      .map(({ from, to }) => ({
        rule,
        file,
        at: `steps.${from} → steps.${to}`,
        message: 'This arrow says that it repeats, but it does not lead back to an earlier step.',
        hint: 'Take `repeats` away, or point the arrow at the step it goes back to.',
      }));
    return [...silent, ...idle];
  });
}
