import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'When a drug stops working',
    subtitle: 'For a tumor that cannot be removed or has spread. A drug no longer works, or is too hard to take.',
    start: 'what-changed',
    steps: {
      'what-changed': {
        kind: 'question',
        ask: 'What has changed on imatinib?',
        explain: 'There are two different reasons to change. Either one is enough.',
        answers: {
          'growth-again': { label: 'Growth starts again', goTo: 'higher-dose' },
          'side-effects': { label: 'Side effects too severe', goTo: 'sunitinib' },
        },
        unsure: {
          where: 'The report of your last scan says whether the tumor grows. You know best how you feel.',
          ask: 'Is the tumor growing again, and are my side effects a reason to change?',
        },
        cites: ['F54', 'F55'],
      },
      'higher-dose': {
        kind: 'action',
        do: 'A higher dose of imatinib may get a response',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'A response means that the tumor gets smaller. Our source names no dose.',
        next: 'higher-dose-works',
        cites: ['F54'],
      },
      'higher-dose-works': {
        kind: 'question',
        ask: 'Does the higher dose work?',
        explain: 'If it does not work, changing to another drug may help.',
        answers: {
          yes: { label: 'Yes', goTo: 'higher-dose-working' },
          no: { label: 'No', goTo: 'sunitinib' },
        },
        unsure: {
          where: 'The report of the first scan after the dose was raised.',
          ask: 'Does the scan show that the higher dose is working?',
        },
        cites: ['F54', 'F55'],
      },
      'higher-dose-working': {
        kind: 'outcome',
        is: 'The higher dose is working for now',
        explain: 'If this changes, or if side effects become too severe, go back to step 1.',
        cites: ['F54', 'F55'],
      },
      sunitinib: {
        kind: 'action',
        do: 'Changing to sunitinib (Sutent) may help',
        treatment: 'drug',
        treatments: ['sunitinib'],
        explain: 'This is for when the higher dose does not work, or when the side effects of imatinib become too severe.',
        next: 'sunitinib-stopped',
        cites: ['F55'],
      },
      'sunitinib-stopped': {
        kind: 'state',
        is: 'If sunitinib has stopped working',
        explain: 'Stop reading here if sunitinib is working for you. You can come back later.',
        next: 'regorafenib',
        cites: ['F56'],
      },
      regorafenib: {
        kind: 'action',
        do: 'Regorafenib (Stivarga) may help some people',
        treatment: 'drug',
        treatments: ['regorafenib'],
        explain: 'It comes after sunitinib has stopped working.',
        next: 'regorafenib-stopped',
        cites: ['F56'],
      },
      'regorafenib-stopped': {
        kind: 'state',
        is: 'If regorafenib stops helping',
        explain: 'Stop reading here if regorafenib is helping you.',
        next: 'ripretinib',
        cites: ['F57'],
      },
      ripretinib: {
        kind: 'action',
        do: 'Ripretinib (Qinlock) may be a choice',
        treatment: 'drug',
        treatments: ['ripretinib'],
        explain: 'It comes when regorafenib stops helping.',
        next: 'go-on-no-longer-responding',
        cites: ['F57'],
      },
      'go-on-no-longer-responding': {
        kind: 'outcome',
        is: 'Go on to: when these drugs no longer help',
        leadsTo: 'advanced/no-longer-responding',
        explain:
          'The next chart is for a cancer that no longer responds to the drugs named so far. Is one of them working for you, or still to be tried? Then your place is at that drug, not here.',
        cites: ['F66'],
      },
    },
  },
);
