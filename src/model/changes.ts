/** Turns two states of a pathway into what changed between them. */
import { type Edge, edges, labelOf, numbers } from './graph.ts';
import type { Pathway, Step } from './pathway.ts';
import { ordered, seenOf } from './revision.ts';

/** A step where it stood or stands. */
export interface Place {
  readonly number: number;
  readonly label: string;
}

/** An arrow by the steps it joins. */
export interface Way {
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
}

/** One thing that changed between two revisions of a pathway; numbers are the newer ones, but for what is gone. */
export type Change =
  | { readonly what: 'title' | 'subtitle'; readonly was: string; readonly is: string }
  | { readonly what: 'start'; readonly was: Place; readonly is: Place }
  | { readonly what: 'step-added' | 'step-removed'; readonly step: Place }
  | { readonly what: 'step-reworded'; readonly step: Place; readonly was: string }
  | { readonly what: 'step-explained' | 'step-kind' | 'step-sources'; readonly step: Place }
  | { readonly what: 'arrow-added' | 'arrow-removed'; readonly way: Way }
  | { readonly what: 'arrow-reworded'; readonly way: Way; readonly was: string; readonly is: string }
  | { readonly what: 'order' };

const kindOf = (step: Step) => [step.kind, step.kind === 'action' ? step.treatment : '', step.kind === 'outcome' && step.leadsTo];

/** What stands under a step in the outline, beside its label, its ways on and its sources. */
const explanationOf = (step: Step) => [
  step.explain,
  ...(step.kind === 'action' ? [step.detail] : []),
  ...(step.kind === 'question' ? [step.severalMayApply, step.unsure, step.questionsForDoctor] : []),
];

const same = (a: unknown, b: unknown) => JSON.stringify(ordered(a, true)) === JSON.stringify(ordered(b, true));

/** Arrows by the steps they join and, from a question, the answer. */
const byEnds = (pathway: Pathway): ReadonlyMap<string, Edge> =>
  new Map(edges(pathway).map((edge) => [`${edge.from} ${edge.to} ${edge.answer ?? ''}`, edge]));

function placesOf(pathway: Pathway): (id: string) => Place {
  const number = numbers(pathway);
  return (id) => {
    const step = pathway.steps[id];
    return { number: number[id] ?? 0, label: step ? labelOf(step) : id };
  };
}

function stepChanges(older: Pathway, newer: Pathway): Change[] {
  const [then, now] = [placesOf(older), placesOf(newer)];
  const added = Object.keys(newer.steps).filter((id) => !older.steps[id]);
  const removed = Object.keys(older.steps).filter((id) => !newer.steps[id]);
  return [
    ...removed.map((id): Change => ({ what: 'step-removed', step: then(id) })),
    ...added.map((id): Change => ({ what: 'step-added', step: now(id) })),
    ...Object.entries(newer.steps).flatMap(([id, step]): Change[] => {
      const before = older.steps[id];
      if (!before) return [];
      const place = now(id);
      return [
        ...(labelOf(before) === labelOf(step) ? [] : [{ what: 'step-reworded' as const, step: place, was: labelOf(before) }]),
        ...(same(kindOf(before), kindOf(step)) ? [] : [{ what: 'step-kind' as const, step: place }]),
        ...(same(explanationOf(before), explanationOf(step)) ? [] : [{ what: 'step-explained' as const, step: place }]),
        ...(same(before.cites, step.cites) ? [] : [{ what: 'step-sources' as const, step: place }]),
      ];
    }),
  ];
}

function arrowChanges(older: Pathway, newer: Pathway): Change[] {
  const [then, now] = [placesOf(older), placesOf(newer)];
  const [before, after] = [byEnds(older), byEnds(newer)];
  const way = (place: (id: string) => Place, { from, to, label }: Edge): Way => ({ from: place(from), to: place(to), label });
  // On the way on from a state or an action, when it repeats is all that the arrow says.
  const words = ({ label, repeats }: Edge) => [...new Set([label, repeats])].filter(Boolean).join(', ');
  return [
    ...[...before]
      // The arrows of a step that is gone are gone with it.
      .filter(([ends, { from, to }]) => !after.has(ends) && newer.steps[from] && newer.steps[to])
      .map(([, edge]): Change => ({ what: 'arrow-removed', way: way(then, edge) })),
    ...[...after].flatMap(([ends, edge]): Change[] => {
      const was = before.get(ends);
      if (was && words(was) === words(edge)) return [];
      if (was) return [{ what: 'arrow-reworded', way: way(now, edge), was: words(was), is: words(edge) }];
      // What leads to a new step is told, what leads on from it is not.
      return older.steps[edge.from] ? [{ what: 'arrow-added', way: way(now, edge) }] : [];
    }),
  ];
}

/** What changed from an older state of a pathway to a newer one, in reading order; empty where a reader sees the same. */
export function changesBetween(older: Pathway, newer: Pathway): readonly Change[] {
  const [then, now] = [placesOf(older), placesOf(newer)];
  const titles = (['title', 'subtitle'] as const).flatMap((what): Change[] =>
    older[what] === newer[what] ? [] : [{ what, was: older[what], is: newer[what] }],
  );
  const start: Change[] = older.start === newer.start ? [] : [{ what: 'start', was: then(older.start), is: now(newer.start) }];
  const kept = (pathway: Pathway, other: Pathway) => Object.keys(pathway.steps).filter((id) => other.steps[id]);
  const order: Change[] = same(kept(older, newer), kept(newer, older)) ? [] : [{ what: 'order' }];
  const found = [...titles, ...start, ...stepChanges(older, newer), ...arrowChanges(older, newer), ...order];
  // An answer moved before another changes nothing else; the reader still sees another picture.
  return found.length === 0 && JSON.stringify(seenOf(older)) !== JSON.stringify(seenOf(newer)) ? [{ what: 'order' }] : found;
}
