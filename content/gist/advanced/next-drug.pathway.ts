import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'When a drug stops working',
    subtitle: 'For a tumor that cannot be removed or has spread. Imatinib no longer works, or is too hard to take.',
    start: 'what-changed',
    steps: {
      'what-changed': {
        kind: 'question',
        ask: 'What has changed on imatinib?',
        explain:
          'There are two different reasons to change; either one is enough. On another drug already? Answer for the time when you changed from imatinib. If you took avapritinib only, ask your doctor what follows.',
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
        do: 'A higher dose may get a response',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'It is a higher dose of imatinib. A response means that the tumor gets smaller. Our source names no dose.',
        next: 'higher-dose-works',
        cites: ['F54'],
      },
      'higher-dose-works': {
        kind: 'question',
        ask: 'Does the higher dose work?',
        explain:
          'If it does not work, changing to another drug may help. Not started yet? Then it is too early to say: choose “I don’t know yet”.',
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
        explain: 'If this changes, go back to step 3. If side effects become too severe, go back to step 1.',
        cites: ['F54', 'F55'],
      },
      sunitinib: {
        kind: 'action',
        do: 'Changing to sunitinib (Sutent) may help',
        treatment: 'drug',
        treatments: ['sunitinib'],
        explain: 'This is for when the higher dose does not work, or when the side effects of imatinib become too severe.',
        next: 'sunitinib-works',
        cites: ['F55'],
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
        cites: ['F56'],
      },
      'sunitinib-working': {
        kind: 'outcome',
        is: 'Sunitinib is working for now',
        treatments: ['sunitinib'],
        explain: 'If this changes, go back to step 6. If it is too hard to take, ask your doctor.',
        cites: ['F56'],
      },
      regorafenib: {
        kind: 'action',
        do: 'Regorafenib (Stivarga) may help some people',
        treatment: 'drug',
        treatments: ['regorafenib'],
        explain: 'It comes after sunitinib has stopped working.',
        next: 'regorafenib-helps',
        cites: ['F56'],
      },
      'regorafenib-helps': {
        kind: 'question',
        ask: 'Does regorafenib still help?',
        explain:
          'When it stops helping, another drug may be a choice. If it is too hard to take, ask your doctor: our source does not say what comes then. Not started yet? Choose “I don’t know yet”.',
        answers: {
          yes: { label: 'Yes', goTo: 'regorafenib-helping' },
          no: { label: 'No', goTo: 'ripretinib' },
        },
        unsure: {
          where: 'The report of your last scan on regorafenib. If you have not had one, it is too early to say.',
          ask: 'Does my last scan show that regorafenib is still helping?',
        },
        cites: ['F57'],
      },
      'regorafenib-helping': {
        kind: 'outcome',
        is: 'Regorafenib is helping for now',
        treatments: ['regorafenib'],
        explain: 'If this changes, go back to step 9. If it is too hard to take, ask your doctor.',
        cites: ['F57'],
      },
      ripretinib: {
        kind: 'outcome',
        is: 'Ripretinib (Qinlock) may be a choice',
        treatments: ['ripretinib'],
        leadsTo: 'advanced/no-longer-responding',
        explain:
          'It comes when regorafenib stops helping. If your cancer no longer responds to any of these drugs, the next chart is for you.',
        cites: ['F57', 'F66'],
      },
    },
  },
);
