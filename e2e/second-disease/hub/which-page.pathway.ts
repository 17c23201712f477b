import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Finding the page',
    subtitle: 'For everyone who tests this site.',
    start: 'you-have-one',
    steps: {
      'you-have-one': {
        kind: 'state',
        is: 'You have a moon freckle',
        next: 'page-early',
        cites: ['Z01'],
      },
      'page-early': { kind: 'outcome', is: 'Go to the page: early', leadsTo: 'early', cites: ['Z01'] },
    },
  },
);
