import { defineCases } from '../../../src/model/case.ts';
import pathway from './after-surgery.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Fatima, 59, a small stomach tumor that grew slowly',
    given: { risk: 'low' },
    expects: ['tumor-removed', 'risk', 'often-no-more'],
  },
  {
    who: 'Goran, 63, a tumor of the small bowel, intermediate risk',
    given: { risk: 'higher', 'changes-found': 'yes', 'very-likely': 'no' },
    expects: ['tumor-removed', 'risk', 'gene-test', 'changes-found', 'imatinib', 'very-likely', 'at-least-one-year'],
  },
  {
    who: 'Hana, 45, a tumor whose cells divide fast, very likely to return',
    given: { risk: 'higher', 'changes-found': 'yes', 'very-likely': 'yes' },
    expects: ['tumor-removed', 'risk', 'gene-test', 'changes-found', 'imatinib', 'very-likely', 'at-least-three-years'],
  },
  {
    who: 'Ivo, 38, high risk, without a KIT or PDGFRA change',
    given: { risk: 'higher', 'changes-found': 'no' },
    expects: ['tumor-removed', 'risk', 'gene-test', 'changes-found', 'imatinib-unlikely'],
  },
]);
