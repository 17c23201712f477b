import { expect, it } from 'vitest';
import type { Pathway } from './pathway.ts';
import { waitingPlaces } from './waiting-places.ts';

const cites = ['C1'] as const;
const unsure = { where: 'Here', ask: 'Is it?' };
const drug = { kind: 'action', treatment: 'drug', treatments: ['pills'], cites } as const;
/** One loop behind an answer, and one that an arrow closes. */
const pathway: Pathway = {
  title: 'Test',
  subtitle: '',
  start: 'watch',
  steps: {
    watch: { ...drug, do: 'Watch', next: 'grown' },
    grown: {
      kind: 'question',
      ask: 'Grown?',
      answers: { no: { label: 'No', goTo: 'watch', repeats: 'later' }, yes: { label: 'Yes', goTo: 'works' } },
      unsure,
      cites,
    },
    works: {
      kind: 'question',
      ask: 'Does it work?',
      answers: { yes: { label: 'Yes', goTo: 'keep' }, no: { label: 'No', goTo: 'end' } },
      unsure,
      cites,
    },
    keep: { ...drug, do: 'Keep', next: { goTo: 'works', repeats: 'At the next check' } },
    end: { kind: 'outcome', is: 'The end', cites },
  },
};

it('the place is the step that an answer leads back to', () => {
  expect(waitingPlaces(pathway, 'grown')).toEqual([{ step: 'watch', repeats: 'later' }]);
});

it('the place is the step whose arrow leads back', () => {
  expect(waitingPlaces(pathway, 'works')).toEqual([{ step: 'keep', repeats: 'At the next check' }]);
});
