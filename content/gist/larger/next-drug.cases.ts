import { defineCases } from '../../../src/model/case.ts';
import pathway from './next-drug.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Karim, 68, for whom regorafenib works after two other tries',
    given: { 'what-changed': 'stopped-working', 'higher-dose-helps': 'no', 'sunitinib-works': 'no', 'regorafenib-works': 'yes' },
    expects: [
      'what-changed',
      'higher-dose',
      'higher-dose-helps',
      'sunitinib',
      'sunitinib-works',
      'regorafenib',
      'regorafenib-works',
      'regorafenib-working',
    ],
  },
  {
    who: 'Lena, 57, for whom the higher dose helps',
    given: { 'what-changed': 'stopped-working', 'higher-dose-helps': 'yes' },
    expects: ['what-changed', 'higher-dose', 'higher-dose-helps', 'higher-dose-helping'],
  },
  {
    who: 'Milan, 73, whose side effects on imatinib become too severe',
    given: { 'what-changed': 'side-effects', 'sunitinib-works': 'yes' },
    expects: ['what-changed', 'sunitinib', 'sunitinib-works', 'sunitinib-working'],
  },
  {
    who: 'Oskar, 70, whose drugs stop working one after another',
    given: { 'what-changed': 'side-effects', 'sunitinib-works': 'no', 'regorafenib-works': 'no' },
    expects: ['what-changed', 'sunitinib', 'sunitinib-works', 'regorafenib', 'regorafenib-works', 'ripretinib'],
  },
]);
