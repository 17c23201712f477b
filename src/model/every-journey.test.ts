import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyJourney } from './every-journey.ts';
import { edgesFrom } from './graph.ts';
import type { Pathway, Step } from './pathway.ts';
import { walk } from './walk.ts';

const cites = ['C1'] as const;
const unsure = { where: '', ask: '' };
const ask = (goTo: readonly string[], severalMayApply = false): Step => ({
  kind: 'question',
  ask: '?',
  answers: Object.fromEntries(goTo.map((id, index) => [`to-${index}`, { label: id, goTo: id }])),
  unsure,
  severalMayApply,
  cites,
});
const outcome: Step = { kind: 'outcome', is: 'End', cites };
const toPathway = (steps: Pathway['steps']): Pathway => ({ title: '', subtitle: '', start: Object.keys(steps)[0] ?? '', steps });

it('a question has a journey for each answer, for not knowing, and for each choice of several', () => {
  const ends = { a: outcome, b: outcome, c: outcome };
  expect([...everyJourney(toPathway({ start: ask(['a', 'b', 'c']), ...ends }))].length).toBe(3 + 1);
  const several = [...everyJourney(toPathway({ start: ask(['a', 'b', 'c'], true), ...ends }))];
  expect(several.map(({ places }) => places.join('+')).sort()).toEqual(
    ['a', 'a+b', 'a+b+c', 'a+b+c', 'a+c', 'b', 'b+c', 'c'], // all three, and not knowing
  );
});

it('a question that comes round again is not answered in the same way twice', () => {
  const check: Step = {
    kind: 'question',
    ask: '?',
    answers: { no: { label: 'No', goTo: 'check', repeats: 'Later' }, yes: { label: 'Yes', goTo: 'end' } },
    unsure,
    cites,
  };
  const journeys = [...everyJourney(toPathway({ check, end: outcome }))];
  expect(journeys.map(({ used }) => used.map(({ answers }) => answers.toString()).join())).toEqual([
    'no,yes',
    'no,unsure',
    'yes',
    'unsure',
  ]);
});

it('with one answer to each question, the journeys are the ways through the chart, no more and no fewer', () => {
  /** Each step leads only to later ones. */
  const anyPathway = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }).map((rows) =>
    toPathway({
      ...Object.fromEntries(
        rows.map((row, index) => {
          const targets = [...new Set(row.map((jump) => index + 1 + (jump % (rows.length - index))))].map((to) => `s${to}`);
          const step: Step = targets.length > 1 ? ask(targets) : { kind: 'state', is: 'Here', next: targets[0] ?? '', cites };
          return [`s${index}`, step];
        }),
      ),
      [`s${rows.length}`]: outcome,
    }),
  );
  const waysFrom = ({ steps }: Pathway, id: string): readonly string[][] => {
    const step = steps[id];
    const next = step ? edgesFrom(id, step) : [];
    return next.length === 0 ? [[id]] : next.flatMap(({ to }) => waysFrom(toPathway(steps), to).map((way) => [id, ...way]));
  };
  fc.assert(
    fc.property(anyPathway, (pathway) => {
      const single = [...everyJourney(pathway)].filter(({ used }) =>
        used.every(({ answers }) => answers !== 'unsure' && answers.length === 1),
      );
      const trails = single.map(({ trail }) => trail.map(({ step }) => step).join());
      expect(trails.sort()).toEqual(
        waysFrom(pathway, pathway.start)
          .map((way) => way.join())
          .sort(),
      );
      for (const { used, trail } of single) {
        const given = Object.fromEntries(used.map(({ question, answers }) => [question, [...answers]]));
        expect(walk(pathway, given)).toEqual({ steps: trail.map(({ step }) => step), end: 'outcome' });
      }
    }),
  );
});
