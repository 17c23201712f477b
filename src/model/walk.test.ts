import { expect, it } from 'vitest';
import type { Pathway } from './pathway.ts';
import { walk } from './walk.ts';

const cites = ['C1'] as const;
const unsure = { where: 'The report.', ask: 'What now?' };
const pathway: Pathway = {
  title: 'Watching',
  subtitle: 'For all.',
  start: 'here',
  steps: {
    here: { kind: 'state', is: 'Here', next: 'ask', cites },
    ask: {
      kind: 'question',
      ask: 'Grown?',
      answers: { no: { label: 'No', goTo: 'watch' }, yes: { label: 'Yes', goTo: 'end' } },
      unsure,
      cites,
    },
    watch: {
      kind: 'action',
      do: 'Watch',
      treatment: 'watch',
      treatments: ['watching'],
      next: { goTo: 'ask', repeats: 'Later' },
      cites,
    },
    end: { kind: 'outcome', is: 'Treat', cites },
  },
};

it('a list of answers is used up as a loop asks again', () => {
  expect(walk(pathway, { ask: ['no', 'yes'] })).toEqual({ steps: ['here', 'ask', 'watch', 'ask', 'end'], end: 'outcome' });
});

it('a question without an answer left ends the walk there', () => {
  expect(walk(pathway, { ask: 'no' })).toEqual({ steps: ['here', 'ask', 'watch', 'ask'], end: 'unanswered' });
});

it('an answer that the question does not have ends the walk there', () => {
  expect(walk(pathway, { ask: 'maybe' })).toEqual({ steps: ['here', 'ask'], end: 'unknown-answer' });
});

it('an arrow to a step that does not exist ends the walk', () => {
  expect(walk({ ...pathway, start: 'lost' }, {})).toEqual({ steps: [], end: 'unknown-step' });
});

it('a way round that never asks ends too', () => {
  const round: Pathway = { ...pathway, steps: { ...pathway.steps, here: { kind: 'state', is: 'Here', next: 'here', cites } } };
  expect(walk(round, {}).end).toBe('unanswered');
});
