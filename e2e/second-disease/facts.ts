import { defineFacts } from '../../src/model/fact.ts';
import references from './references.ts';

export default defineFacts(references, {
  Y01: {
    says: 'A lantern may leave:',
    items: ['A bright thumb', 'A taste of tin'],
    confidence: 'one-source',
    references: ['almanac-1999'],
  },
  Y02: {
    says: 'In the almanac, 7 of 100 freckles glowed.',
    confidence: 'one-source',
    references: ['almanac-1999'],
  },
});
