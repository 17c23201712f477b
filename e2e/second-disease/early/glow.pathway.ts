import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Watching for a glow',
    subtitle: 'For a new freckle.',
    start: 'size',
    steps: {
      size: {
        kind: 'question',
        ask: 'Is it > 5\u00a0mm & does it glow?',
        explain: 'A wide freckle might glow.',
        answers: { no: { label: 'No, ≤ 5\u00a0mm', goTo: 'watch' }, yes: { label: 'Yes', goTo: 'go-on' } },
        unsure: { where: 'The dream diary.', ask: 'Does it glow at night?' },
        cites: ['Z02'],
      },
      watch: {
        kind: 'action',
        do: 'Watch it',
        treatment: 'watch',
        treatments: ['watching'],
        next: { goTo: 'size', repeats: 'At the next full moon' },
        cites: ['Z03'],
      },
      'go-on': { kind: 'outcome', is: 'Go on to: the lantern', leadsTo: 'early/lantern', cites: ['Z04'] },
    },
  },
);
