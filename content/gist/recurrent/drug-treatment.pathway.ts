import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Drug treatment when it comes back',
    subtitle: 'For a GIST that is back after treatment.',
    start: 'came-back',
    steps: {
      'came-back': {
        kind: 'state',
        is: 'The cancer is back after treatment',
        explain:
          'This is called a recurrence. A local one is in the place where the cancer began, or close to it. A distant one is in another part of the body, for example the lungs or the liver. Your choices depend on where it is and how much of it there is.',
        next: 'imatinib',
        cites: ['F75', 'F76', 'F77', 'F78'],
      },
      imatinib: {
        kind: 'action',
        do: 'Imatinib is often tried first in most cases',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'The aim is to make any tumors smaller. Do you take another drug? Then go on at step 7.',
        next: 'going',
        cites: ['F79'],
      },
      going: {
        kind: 'question',
        ask: 'How is it going with imatinib?',
        explain: 'This choice holds as long as imatinib still works and you can tolerate it.',
        answers: {
          works: { label: 'It works, I can take it', goTo: 'keep-taking' },
          'dose-fails': { label: 'The starting dose fails', goTo: 'choose' },
          'too-hard': { label: 'Too hard to take', goTo: 'another-drug' },
        },
        unsure: {
          where: 'The report of your last scan. You know best how you feel on the drug.',
          ask: 'Is imatinib still working, and what can we do about side effects?',
        },
        cites: ['F80', 'F81', 'F82'],
      },
      'keep-taking': {
        kind: 'action',
        do: 'Keep taking imatinib while it works',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'This holds as long as it still works, and only as long as you can tolerate it.',
        next: { goTo: 'going', repeats: 'At the next check' },
        cites: ['F80', 'F81'],
      },
      choose: {
        kind: 'question',
        ask: 'What do you and your doctor choose?',
        explain: 'The dose can be raised, or another targeted drug can be tried.',
        answers: {
          'higher-dose': { label: 'A higher dose', goTo: 'higher-dose' },
          'another-drug': { label: 'Another drug', goTo: 'another-drug' },
        },
        unsure: {
          where: 'Talk it over with your cancer doctor.',
          ask: 'What speaks for a higher dose, and what for another drug?',
        },
        isChoice: true,
        cites: ['F82', 'F83'],
      },
      'higher-dose': {
        kind: 'action',
        do: 'The dose of imatinib can be raised',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain:
          'This can be done if the starting dose fails. Our source names no dose. Trying a different targeted drug is another choice: see step 7.',
        next: 'go-on-other-choices',
        cites: ['F82', 'F83'],
      },
      'another-drug': {
        kind: 'action',
        do: 'Trying a different targeted drug is another choice',
        treatment: 'drug',
        treatments: ['sunitinib', 'regorafenib', 'ripretinib'],
        explain: 'Examples are sunitinib, regorafenib and ripretinib. Our source gives no order for them here.',
        next: 'go-on-other-choices',
        cites: ['F83'],
      },
      'go-on-other-choices': {
        kind: 'outcome',
        is: 'Go on to: what else may be possible',
        leadsTo: 'recurrent/other-choices',
        explain: 'The next chart shows what may be possible besides these drugs, or after them.',
        cites: ['F78', 'F84'],
      },
    },
  },
);
