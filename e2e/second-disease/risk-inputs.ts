import { defineRiskInputs } from '../../src/model/risk-input.ts';

export default defineRiskInputs({
  width: {
    kind: 'number',
    label: 'Width of the freckle',
    short: 'Width',
    inWords: 'the width',
    help: ['In millimeters, such as 4. The dream diary says it.'],
    unit: 'mm',
    units: { mm: 1, cm: 10 },
    knows: 'mm or cm',
    example: '4, or 0.4 cm',
    within: { above: 0 },
    refuseAbove: 100,
    doubtAbove: 30,
    near: 1,
    nearInWords: '1\u00a0mm',
    more: { by: 1, inWords: '1\u00a0mm wider' },
  },
  glow: {
    kind: 'choice',
    label: 'Does it glow?',
    short: 'Glow',
    inWords: 'whether it glows',
    help: ['Look at it in the dark.'],
    options: { yes: { label: 'Yes' }, no: { label: 'No' } },
  },
});
