import { defineCases } from '../../../src/model/case.ts';
import pathway from './next-drug.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Karim, 68, for whom the higher dose does not help',
    given: { 'what-changed': 'stopped-working', 'higher-dose-helps': 'no' },
    expects: [
      'what-changed',
      'higher-dose',
      'higher-dose-helps',
      'sunitinib',
      'sunitinib-stopped',
      'regorafenib',
      'regorafenib-stopped',
      'ripretinib',
      'end-of-order',
    ],
  },
  {
    who: 'Lena, 57, for whom the higher dose helps',
    given: { 'what-changed': 'stopped-working', 'higher-dose-helps': 'yes' },
    expects: ['what-changed', 'higher-dose', 'higher-dose-helps', 'higher-dose-helping'],
  },
  {
    who: 'Milan, 73, whose side effects on imatinib become too severe',
    given: { 'what-changed': 'side-effects' },
    expects: [
      'what-changed',
      'sunitinib',
      'sunitinib-stopped',
      'regorafenib',
      'regorafenib-stopped',
      'ripretinib',
      'end-of-order',
    ],
  },
]);
