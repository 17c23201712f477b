import { defineCases } from '../../../src/model/case.ts';
import pathway from './shrink-first.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Boris, 61, whose tumor shrinks at the second check and is taken out',
    given: { 'changes-found': 'yes', 'safe-to-remove': ['no', 'yes'], 'still-helping': 'yes' },
    expects: [
      'larger-tumor',
      'biopsy',
      'gene-test',
      'changes-found',
      'imatinib-first',
      'safe-to-remove',
      'still-helping',
      'keep-taking',
      'safe-to-remove',
      'operation-may-follow',
      'imatinib-after',
    ],
  },
  {
    who: 'Jana, 52, whose tumor has none of these gene changes',
    given: { 'changes-found': 'no' },
    expects: ['larger-tumor', 'biopsy', 'gene-test', 'changes-found', 'imatinib-unlikely'],
  },
  {
    who: 'Karim, 68, for whom imatinib no longer helps',
    given: { 'changes-found': 'yes', 'safe-to-remove': 'no', 'still-helping': 'no' },
    expects: [
      'larger-tumor',
      'biopsy',
      'gene-test',
      'changes-found',
      'imatinib-first',
      'safe-to-remove',
      'still-helping',
      'go-on-next-drug',
    ],
  },
]);
