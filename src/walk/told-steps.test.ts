import { expect, it } from 'vitest';
import { type Decision, journey } from '../model/journey.ts';
import type { Pathway } from '../model/pathway.ts';
import { openPlaces, toldSteps } from './told-steps.ts';

const unsure = { where: 'The label.', ask: 'Does it?' };
const cites = ['Z01'] as const;
const pathway: Pathway = {
  title: 'Lamps',
  subtitle: 'For lamps.',
  start: 'state',
  steps: {
    state: { kind: 'state', is: 'A lamp', next: 'glows', cites },
    glows: {
      kind: 'question',
      ask: 'What does it do?',
      answers: { glow: { label: 'It glows', goTo: 'cover' }, hum: { label: 'It hums', goTo: 'oil' } },
      severalMayApply: true,
      unsure,
      cites,
    },
    oil: { kind: 'outcome', is: 'Oil it', cites },
    cover: { kind: 'outcome', is: 'Cover it', cites },
  },
};
const told = (answers: Decision['answers']) => {
  const passed = journey(pathway, [{ question: 'glows', answers }]);
  return {
    steps: toldSteps(pathway, passed).map(({ number, isOpen }) => `${number}${isOpen ? ' maybe' : ''}`),
    deciders: openPlaces(pathway, passed).map(
      ({ label, deciders }) => `${label}: ${deciders.flatMap(({ answers: some }) => some)}`,
    ),
  };
};

it('tells what may be a step apart from what is one, in the order of the chart', () => {
  expect(told('unsure')).toEqual({
    steps: ['1', '2', '3 maybe', '4 maybe'],
    deciders: ['Oil it: It hums', 'Cover it: It glows'],
  });
});

it('asks nothing more about places that all fit what was answered', () => {
  expect(told(['glow', 'hum'])).toEqual({ steps: ['1', '2', '3', '4'], deciders: ['Oil it: ', 'Cover it: '] });
});
