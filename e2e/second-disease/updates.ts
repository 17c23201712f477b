import { defineUpdates } from '../../src/model/update.ts';
import claims from './claims.ts';
import references from './references.ts';
import treatments from './treatments.ts';

export default defineUpdates(
  { claims, references, treatments },
  {
    X01: {
      dated: '2001-02-03',
      title: 'Lanterns became brighter',
      says: 'The maker says that lanterns became brighter.',
      evidence: 'A dream, told by the maker.',
      confidence: 'company',
      references: ['almanac-1999'],
      newerThan: ['Z04'],
      treatments: ['lantern'],
    },
  },
);
