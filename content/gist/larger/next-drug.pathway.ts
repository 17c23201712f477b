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
        explain:
          'There are two different reasons to change. Either one is enough. Are you on another drug already? Answer for the time when you changed from imatinib.',
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
        explain:
          'It can sometimes help. If it does not, another drug may be tried. Not started yet? Then it is too early to say: choose “I don’t know yet”.',
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
        explain: 'If this changes, go back to step 3. If side effects become too severe, go back to step 1.',
        cites: ['F38', 'F39'],
      },
      sunitinib: {
        kind: 'action',
        do: 'Sunitinib (Sutent) may be tried next',
        treatment: 'drug',
        treatments: ['sunitinib'],
        explain:
          'It may be tried for either of two reasons. The higher dose does not help, or the side effects of imatinib become too severe.',
        next: 'sunitinib-works',
        cites: ['F39', 'F42'],
      },
      'sunitinib-works': {
        kind: 'question',
        ask: 'Does sunitinib still work?',
        explain:
          'When it has stopped working, another drug may help some people. If it is too hard to take, ask your doctor: our source does not say what comes then. Not started yet? Choose “I don’t know yet”.',
        answers: {
          yes: { label: 'Yes', goTo: 'sunitinib-working' },
          no: { label: 'No', goTo: 'regorafenib' },
        },
        unsure: {
          where: 'The report of your last scan on sunitinib. If you have not had one, it is too early to say.',
          ask: 'Does my last scan show that sunitinib is still working?',
        },
        cites: ['F40'],
      },
      'sunitinib-working': {
        kind: 'outcome',
        is: 'Sunitinib is working for now',
        treatments: ['sunitinib'],
        explain: 'If this changes, go back to step 6. If it is too hard to take, ask your doctor.',
        cites: ['F40'],
      },
      regorafenib: {
        kind: 'action',
        do: 'Regorafenib (Stivarga) may help some people',
        treatment: 'drug',
        treatments: ['regorafenib'],
        explain: 'It comes once sunitinib has stopped working.',
        next: 'regorafenib-works',
        cites: ['F40', 'F42'],
      },
      'regorafenib-works': {
        kind: 'question',
        ask: 'Does regorafenib still work?',
        explain:
          'When it stops working, another drug may help. If it is too hard to take, ask your doctor: our source does not say what comes then. Not started yet? Choose “I don’t know yet”.',
        answers: {
          yes: { label: 'Yes', goTo: 'regorafenib-working' },
          no: { label: 'No', goTo: 'ripretinib' },
        },
        unsure: {
          where: 'The report of your last scan on regorafenib. If you have not had one, it is too early to say.',
          ask: 'Does my last scan show that regorafenib is still working?',
        },
        cites: ['F41'],
      },
      'regorafenib-working': {
        kind: 'outcome',
        is: 'Regorafenib is working for now',
        treatments: ['regorafenib'],
        explain: 'If this changes, go back to step 9. If it is too hard to take, ask your doctor.',
        cites: ['F41'],
      },
      ripretinib: {
        kind: 'outcome',
        is: 'Ripretinib (Qinlock) may help',
        treatments: ['ripretinib'],
        explain:
          'It comes when regorafenib stops working. It is the last in this order: a higher dose of imatinib, then sunitinib, then regorafenib, then ripretinib. If it stops working too, ask what else there is.',
        cites: ['F41', 'F42'],
      },
    },
  },
);
