import { expect, it } from 'vitest';
import { edges, labelOf } from '../model/graph.ts';
import type { Pathway } from '../model/pathway.ts';
import { library } from '../library.ts';
import { pagesOf } from '../model/disease.ts';
import { nodeOf, toFlowchart } from './flowchart.ts';
import { escapeLabel, readLabel } from './label.ts';
import { toOutline } from './outline.ts';
import { toPathwayData } from './pathway-data.ts';

const pathways = library.flatMap((disease) => pagesOf(disease).flatMap(({ pathways }) => pathways));

/** Steps and arrows read back from Mermaid text. */
function readFlowchart(text: string) {
  const boxes = [...text.matchAll(/^ {2}(n_\w+)@\{ shape: (\w+), label: "(\d+) (.*)" \}$/gm)].map(
    ([, node, shape, number, label]) => ({ node, shape, number: Number(number), label: readLabel(label ?? '') }),
  );
  const arrows = [...text.matchAll(/^ {2}(n_\w+) (-->|-\.->)(?:\|"`(.*)`"\|)? (n_\w+)$/gm)].map(([, from, line, label, to]) => ({
    from,
    to,
    label: readLabel(label ?? ''),
    repeats: line === '-.->',
  }));
  return { boxes, arrows };
}

it.each(pathways.map((pathway) => [pathway.title, pathway] as const))(
  '%s: text, outline and data say the same as the model',
  (_, pathway) => {
    const steps = Object.entries(pathway.steps);
    const { boxes, arrows } = readFlowchart(toFlowchart(pathway));
    expect(boxes.map(({ node, number, label }) => [node, number, label])).toEqual(
      steps.map(([id, step], index) => [nodeOf(id), index + 1, labelOf(step)]),
    );
    expect(arrows).toEqual(
      edges(pathway).map(({ from, to, label, repeats }) => ({
        from: nodeOf(from),
        to: nodeOf(to),
        label,
        repeats: repeats !== undefined,
      })),
    );
    const outline = toOutline(pathway);
    expect(outline.map(({ id, label }) => [id, label])).toEqual(steps.map(([id, step]) => [id, labelOf(step)]));
    expect(outline.flatMap(({ id, ways }) => ways.map(({ to, label, repeats }) => [id, to, label || repeats || '']))).toEqual(
      edges(pathway).map(({ from, to, label }) => [from, to, label]),
    );
    const data = toPathwayData('x/y/z', pathway);
    expect(data.steps.map(({ id, label }) => [id, label])).toEqual(steps.map(([id, step]) => [id, labelOf(step)]));
    expect(data.edges).toEqual(edges(pathway));
  },
);

it('a pathway becomes this text', () => {
  const pathway: Pathway = {
    title: 'Size',
    subtitle: 'For all.',
    start: 'size',
    steps: {
      size: {
        kind: 'question',
        ask: 'Is it > 2\u00a0cm & growing?',
        answers: { yes: { label: '≥ 2\u00a0cm', goTo: 'surgery' }, no: { label: 'No', goTo: 'watch' } },
        unsure: { where: '', ask: '' },
        cites: ['C1'],
      },
      surgery: { kind: 'outcome', is: 'Go on to: surgery', leadsTo: 'small', cites: ['C1'] },
      watch: {
        kind: 'action',
        do: 'Watch it',
        treatment: 'watch',
        treatments: ['watching'],
        next: { goTo: 'size', repeats: 'At the next check' },
        cites: ['C1'],
      },
    },
  };
  expect(toFlowchart(pathway)).toMatchInlineSnapshot(`
    "flowchart TB
      n_size@{ shape: hex, label: "1 Is it &gt; 2 cm &amp; growing?" }
      n_surgery@{ shape: stadium, label: "2 Go on to: surgery" }
      n_watch@{ shape: rect, label: "3 Watch it" }
      n_size -->|"\`≥ 2 cm\`"| n_surgery
      n_size -->|"\`No\`"| n_watch
      n_watch -.->|"\`At the next check\`"| n_size
      class n_size question
      class n_surgery outcome,leads-on
      class n_watch action
    "
  `);
});

it('what Mermaid cannot draw is refused with the words and the sign', () => {
  expect(() => escapeLabel('a [b]')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The label “a [b]” holds “[”, which Mermaid does not draw. Take it out of the model.]`,
  );
});
