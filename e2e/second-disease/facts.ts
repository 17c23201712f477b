import { defineFacts } from '../../src/model/fact.ts';
import references from './references.ts';

export default defineFacts(references, {
  Y01: {
    says: 'A lantern may leave:',
    items: ['A bright thumb', 'A taste of tin'],
    confidence: 'one-source',
    references: ['almanac-1999'],
  },
});
