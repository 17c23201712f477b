import { defineCases } from '../../../src/model/case.ts';
import pathway from './next-drug.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Nadia, 44, for whom regorafenib helps after two other tries',
    given: { 'what-changed': 'growth-again', 'higher-dose-works': 'no', 'sunitinib-works': 'no', 'regorafenib-helps': 'yes' },
    expects: [
      'what-changed',
      'higher-dose',
      'higher-dose-works',
      'sunitinib',
      'sunitinib-works',
      'regorafenib',
      'regorafenib-helps',
      'regorafenib-helping',
    ],
  },
  {
    who: 'Petra, 60, for whom the higher dose works',
    given: { 'what-changed': 'growth-again', 'higher-dose-works': 'yes' },
    expects: ['what-changed', 'higher-dose', 'higher-dose-works', 'higher-dose-working'],
  },
  {
    who: 'Quan, 71, for whom sunitinib works after severe side effects on imatinib',
    given: { 'what-changed': 'side-effects', 'sunitinib-works': 'yes' },
    expects: ['what-changed', 'sunitinib', 'sunitinib-works', 'sunitinib-working'],
  },
  {
    who: 'Rosa, 58, whose drugs stop working one after another',
    given: { 'what-changed': 'side-effects', 'sunitinib-works': 'no', 'regorafenib-helps': 'no' },
    expects: ['what-changed', 'sunitinib', 'sunitinib-works', 'regorafenib', 'regorafenib-helps', 'ripretinib'],
  },
]);
