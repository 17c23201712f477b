import { defineRiskScheme } from '../../../src/model/risk-scheme.ts';
import references from '../references.ts';
import inputs from '../risk-inputs.ts';

export default defineRiskScheme(
  { inputs, references },
  {
    name: 'Moon scale',
    from: 'Inventor 1999',
    predicts: 'It sorts freckles by how often they glow again.',
    categories: {
      dim: { label: 'Dim', says: 'On this scale, the freckle is dim.' },
      bright: { label: 'Bright', says: 'On this scale, the freckle is bright.' },
    },
    across: 'glow',
    rows: [
      { when: { width: { atMost: 5 }, glow: ['no'] }, result: 'dim', percent: 3 },
      { when: { width: { above: 5 }, glow: ['no'] }, result: 'dim', percent: 10 },
      { when: { width: { atMost: 5 }, glow: ['yes'] }, result: 'bright', percent: 40 },
      { when: { width: { above: 5 }, glow: ['yes'] }, result: 'bright', percent: 80 },
    ],
    notes: {},
    readings: [],
    outcome: {
      happened: 'the freckle glowed again',
      otherwise: 'it did not',
      span: 'in a year of dreams',
      without: 'who had no lantern',
      group: 'These numbers are invented.',
    },
    references: ['almanac-1999'],
  },
);
