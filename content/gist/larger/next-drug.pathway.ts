import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'When imatinib no longer works',
    subtitle: 'For a larger tumor, when imatinib stops working or is too hard to take.',
    start: 'what-changed',
    steps: {
      'what-changed': {
        kind: 'question',
        ask: 'What has changed?',
        explain: 'There are two different reasons to change. Either one is enough.',
        answers: {
          'stopped-working': { label: 'Imatinib stops working', goTo: 'higher-dose' },
          'side-effects': { label: 'Side effects too severe', goTo: 'sunitinib' },
        },
        unsure: {
          where: 'The report of your last scan says whether the tumor grows. You know best how you feel.',
          ask: 'Is imatinib still working, and are my side effects a reason to change?',
        },
        cites: ['F38', 'F39'],
      },
      'higher-dose': {
        kind: 'action',
        do: 'A higher dose of imatinib can sometimes help',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'Our source names no dose. Your doctor decides it with you.',
        next: 'higher-dose-helps',
        cites: ['F38'],
      },
      'higher-dose-helps': {
        kind: 'question',
        ask: 'Does the higher dose help?',
        explain: 'It can sometimes help. If it does not, another drug may be tried.',
        answers: {
          yes: { label: 'Yes', goTo: 'higher-dose-helping' },
          no: { label: 'No', goTo: 'sunitinib' },
        },
        unsure: {
          where: 'The report of the first scan after the dose was raised.',
          ask: 'Does the scan show that the higher dose is helping?',
        },
        cites: ['F38', 'F39'],
      },
      'higher-dose-helping': {
        kind: 'outcome',
        is: 'The higher dose is helping for now',
        explain: 'If this changes, or if side effects become too severe, go back to step 1.',
        cites: ['F38', 'F39'],
      },
      sunitinib: {
        kind: 'action',
        do: 'Sunitinib (Sutent) may be tried next',
        treatment: 'drug',
        treatments: ['sunitinib'],
        explain:
          'It may be tried for either of two reasons. The higher dose does not help, or the side effects of imatinib become too severe.',
        next: 'sunitinib-stopped',
        cites: ['F39', 'F42'],
      },
      'sunitinib-stopped': {
        kind: 'state',
        is: 'If sunitinib has stopped working',
        explain: 'Stop reading here if sunitinib is working for you. You can come back later.',
        next: 'regorafenib',
        cites: ['F40'],
      },
      regorafenib: {
        kind: 'action',
        do: 'Regorafenib (Stivarga) may help some people',
        treatment: 'drug',
        treatments: ['regorafenib'],
        explain: 'It comes once sunitinib has stopped working.',
        next: 'regorafenib-stopped',
        cites: ['F40', 'F42'],
      },
      'regorafenib-stopped': {
        kind: 'state',
        is: 'If regorafenib stops working',
        explain: 'Stop reading here if regorafenib is working for you.',
        next: 'ripretinib',
        cites: ['F41'],
      },
      ripretinib: {
        kind: 'action',
        do: 'Ripretinib (Qinlock) may help',
        treatment: 'drug',
        treatments: ['ripretinib'],
        explain: 'It comes when regorafenib stops working.',
        next: 'end-of-order',
        cites: ['F41', 'F42'],
      },
      'end-of-order': {
        kind: 'outcome',
        is: 'The last drug in this order: ask what else there is',
        explain:
          'The order here is: a higher dose of imatinib, then sunitinib, then regorafenib, then ripretinib. Is one of them working for you, or still to be tried? Then your place is at that drug, not here.',
        cites: ['F42'],
      },
    },
  },
);
