import { defineDisease } from '../../src/model/disease.ts';
import claims from './claims.ts';
import references from './references.ts';
import terms from './terms.ts';

export default defineDisease(
  { claims, terms, references },
  {
    name: 'Moon freckles (invented)',
    shortName: 'Freckles',
    summary: 'An invented ailment. It shows what a disease needs, and proves that the site takes a second one.',
    scenarios: ['early'],
    situations: [{ label: 'I have just found one', steps: [{ label: 'For all', pathway: 'early/glow', step: 'size' }] }],
    review: { state: 'not-yet-reviewed', next: '2027-05-23' },
    source: 'almanac-1999',
    sourceLine: 'Press of Nowhere, April 1999',
    provenance: [{ says: 'The almanac is invented, like the ailment.', cites: ['Z01'] }],
    guard: { never: [{ what: 'doses', words: ['mg'] }], only: { lantern: ['early', 'hub'] } },
    checkedOn: '2026-11-23',
  },
);
