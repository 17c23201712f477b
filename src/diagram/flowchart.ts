/** Turns a pathway into Mermaid text. */
import { edges, labelOf, numbers } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { escapeLabel } from './label.ts';
import { lookOf } from './look.ts';

/** The id of a step's box in Mermaid text; the prefix keeps words such as `end` from breaking the parser. */
export function nodeOf(stepId: string): string {
  return `n_${stepId.replaceAll('-', '_')}`;
}

/** The Mermaid text of a pathway: boxes numbered in walk order, then arrows, then classes. */
export function toFlowchart(pathway: Pathway): string {
  const number = numbers(pathway);
  const steps = Object.entries(pathway.steps);
  const boxes = steps.map(
    ([id, step]) => `  ${nodeOf(id)}@{ shape: ${lookOf(step).shape}, label: "${number[id]} ${escapeLabel(labelOf(step))}" }`,
  );
  const arrows = edges(pathway).map(({ from, to, label, repeats }) => {
    const line = repeats === undefined ? '-->' : '-.->';
    return `  ${nodeOf(from)} ${line}${label ? `|"\`${escapeLabel(label)}\`"|` : ''} ${nodeOf(to)}`;
  });
  const classes = steps.map(([id, step]) => `  class ${nodeOf(id)} ${lookOf(step).className.replaceAll(' ', ',')}`);
  return ['flowchart TB', ...boxes, ...arrows, ...classes, ''].join('\n');
}
