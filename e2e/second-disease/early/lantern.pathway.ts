import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'The lantern',
    subtitle: 'For a freckle that glows.',
    start: 'lantern',
    steps: {
      lantern: {
        kind: 'action',
        do: 'Some dreamers may try a lantern',
        treatment: 'local',
        treatments: ['lantern'],
        next: 'not-clear',
        cites: ['Z04'],
      },
      'not-clear': { kind: 'outcome', is: 'Whether it helps is not yet clear', cites: ['Z05'] },
    },
  },
);
