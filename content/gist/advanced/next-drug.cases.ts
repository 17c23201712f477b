import { defineCases } from '../../../src/model/case.ts';
import pathway from './next-drug.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Nadia, 44, for whom the higher dose does not work',
    given: { 'what-changed': 'growth-again', 'higher-dose-works': 'no' },
    expects: [
      'what-changed',
      'higher-dose',
      'higher-dose-works',
      'sunitinib',
      'sunitinib-stopped',
      'regorafenib',
      'regorafenib-stopped',
      'ripretinib',
      'go-on-no-longer-responding',
    ],
  },
  {
    who: 'Petra, 60, for whom the higher dose works',
    given: { 'what-changed': 'growth-again', 'higher-dose-works': 'yes' },
    expects: ['what-changed', 'higher-dose', 'higher-dose-works', 'higher-dose-working'],
  },
  {
    who: 'Quan, 71, whose side effects on imatinib become too severe',
    given: { 'what-changed': 'side-effects' },
    expects: [
      'what-changed',
      'sunitinib',
      'sunitinib-stopped',
      'regorafenib',
      'regorafenib-stopped',
      'ripretinib',
      'go-on-no-longer-responding',
    ],
  },
]);
