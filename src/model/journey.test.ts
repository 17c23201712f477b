import fc from 'fast-check';
import { expect, it } from 'vitest';
import { library } from '../library.ts';
import { pagesOf } from './disease.ts';
import { type Decision, journey, withDecision } from './journey.ts';
import type { Pathway } from './pathway.ts';
import { walk } from './walk.ts';

const cites = ['C1'] as const;
const unsure = { where: 'Here', ask: 'Is it?' };
/** A loop behind one answer, and two ways that meet again behind another. */
const pathway: Pathway = {
  title: 'Test',
  subtitle: '',
  start: 'here',
  steps: {
    here: { kind: 'state', is: 'Here', next: 'size', cites },
    size: {
      kind: 'question',
      ask: 'Size?',
      answers: { small: { label: 'Small', goTo: 'watch' }, large: { label: 'Large', goTo: 'fit' } },
      unsure,
      cites,
    },
    watch: { kind: 'action', do: 'Watch', treatment: 'watch', treatments: ['watching'], next: 'grown', cites },
    grown: {
      kind: 'question',
      ask: 'Grown?',
      answers: { yes: { label: 'Yes', goTo: 'fit' }, no: { label: 'No', goTo: 'watch', repeats: 'Later' } },
      unsure,
      cites,
    },
    fit: {
      kind: 'question',
      ask: 'Fit?',
      answers: { yes: { label: 'Yes', goTo: 'surgery' }, no: { label: 'No', goTo: 'drug' } },
      unsure,
      cites,
    },
    surgery: { kind: 'outcome', is: 'Surgery', cites },
    drug: { kind: 'outcome', is: 'Drug', cites },
  },
};
const decide = (question: string, ...answers: string[]): Decision => ({
  question,
  answers: answers.length === 0 ? 'unsure' : (answers as [string, ...string[]]),
});
const stepsOf = (...decisions: Decision[]) => journey(pathway, decisions).trail.map(({ step }) => step);

it('waits at the first question, past what asks nothing', () => {
  expect(journey(pathway, [])).toMatchObject({ at: 'size', places: [], edges: ['here--size'], mostLeft: 3 });
});

it('a loop asks the same question again', () => {
  expect(stepsOf(decide('size', 'small'), decide('grown', 'no'), decide('grown', 'yes'))).toEqual(
    ['here', 'size', 'watch', 'grown', 'watch', 'grown', 'fit'], // one check later
  );
});

it('who does not know goes on along every way, and is asked what those ways ask', () => {
  const first = journey(pathway, [decide('size')]);
  expect(first.at).toBe('grown');
  const second = journey(pathway, [decide('size'), decide('grown')]);
  expect(second.at).toBe('fit');
  expect(second.rounds).toEqual(['watch']);
  const end = journey(pathway, [decide('size'), decide('grown'), decide('fit')]);
  expect(end.at).toBeUndefined();
  expect(end.places).toEqual(['surgery', 'drug']);
});

it('tells the steps of a way that is open from those that are surely met', () => {
  const openSteps = (...decisions: Decision[]) =>
    journey(pathway, decisions)
      .trail.filter(({ isParted }) => isParted)
      .map(({ step }) => step);
  expect(openSteps(decide('size', 'small'), decide('grown', 'no'))).toEqual([]);
  expect(openSteps(decide('size'))).toEqual(['watch', 'grown', 'fit']);
});

it('several answers leave just those ways open', () => {
  expect(journey(pathway, [decide('size', 'large'), decide('fit', 'yes', 'no')]).places).toEqual(['surgery', 'drug']);
});

it('later answers are kept where they still apply, and wait where they may come', () => {
  const all = journey(pathway, [decide('size', 'small'), decide('grown', 'yes'), decide('fit', 'no')]);
  const large = journey(pathway, withDecision(all, 0, decide('size', 'large')));
  expect(large.places).toEqual(['drug']);
  const waits = journey(pathway, [decide('fit', 'no'), decide('size', 'small')]);
  expect(waits).toMatchObject({ at: 'grown', kept: [decide('fit', 'no')] });
});

it('a step or an answer that is gone ends the path at the last one that exists', () => {
  for (const lost of [decide('lost', 'yes'), decide('grown', 'lost'), decide('watch', 'yes'), decide('toString', 'yes')])
    expect(journey(pathway, [decide('size', 'small'), lost, decide('fit', 'no')])).toMatchObject({ at: 'grown', gone: lost });
});

const pathways = library.flatMap((disease) => pagesOf(disease).flatMap(({ pathways }) => pathways));

it.each(pathways.map((each) => [each.title, each] as const))(
  '%s: one answer to each question meets the steps of walk()',
  (_, each) => {
    const questions = Object.entries(each.steps).filter(([, step]) => step.kind === 'question');
    const given = fc.record(
      Object.fromEntries(
        questions.map(([id, step]) => [
          id,
          fc.array(fc.constantFrom(...(step.kind === 'question' ? Object.keys(step.answers) : [])), { maxLength: 4 }),
        ]),
      ),
    );
    fc.assert(
      fc.property(given, (answers) => {
        const decisions = Object.entries(answers).flatMap(([question, list]) => list.map((answer) => decide(question, answer)));
        const trail = walk(each, answers);
        const state = journey(each, decisions);
        expect(state.trail.map(({ step }) => step)).toEqual(trail.steps);
        expect(state.at === undefined).toBe(trail.end === 'outcome');
      }),
      { numRuns: 60 },
    );
  },
);
