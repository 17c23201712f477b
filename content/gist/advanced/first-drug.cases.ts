import { defineCases } from '../../../src/model/case.ts';
import pathway from './first-drug.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Chidi, 70, whose tumor does not grow at one check and shrinks by the next',
    given: { 'pdgfra-change': 'no', checks: ['no-growth', 'shrinks'] },
    expects: [
      'cannot-be-removed',
      'biopsy',
      'gene-test',
      'pdgfra-change',
      'imatinib',
      'checks',
      'keep-taking',
      'checks',
      'operation',
      'drug-after',
    ],
  },
  {
    who: 'Nadia, 44, whose tumor grows on imatinib',
    given: { 'pdgfra-change': 'no', checks: 'grows' },
    expects: ['cannot-be-removed', 'biopsy', 'gene-test', 'pdgfra-change', 'imatinib', 'checks', 'go-on-next-drug'],
  },
  {
    who: 'Omar, 65, with one of certain PDGFRA changes',
    given: { 'pdgfra-change': 'yes' },
    expects: ['cannot-be-removed', 'biopsy', 'gene-test', 'pdgfra-change', 'avapritinib', 'avapritinib-onward'],
  },
]);
