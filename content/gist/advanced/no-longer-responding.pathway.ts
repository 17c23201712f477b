import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'When these drugs no longer help',
    subtitle: 'For a cancer that no longer responds to drugs such as imatinib, sunitinib, regorafenib and ripretinib.',
    start: 'no-longer-responds',
    steps: {
      'no-longer-responds': {
        kind: 'state',
        is: 'The cancer no longer responds to these drugs',
        explain: 'Treatment can be hard at this point. There are still things to talk about.',
        next: 'what-to-talk-about',
        cites: ['F66'],
      },
      'what-to-talk-about': {
        kind: 'question',
        ask: 'What would you like to talk about?',
        explain: 'You can choose more than one. Ask your doctor about each.',
        answers: {
          'other-drugs': { label: 'Other targeted drugs', goTo: 'other-drugs' },
          trial: { label: 'A clinical trial', goTo: 'trial' },
          chemotherapy: { label: 'Chemotherapy', goTo: 'chemotherapy' },
        },
        severalMayApply: true,
        unsure: {
          where: 'Your cancer doctor. Bring a list of the drugs you have had.',
          ask: 'Which choices do I still have, and what could each one do for me?',
        },
        isChoice: true,
        cites: ['F67', 'F73', 'F74'],
      },
      'other-drugs': {
        kind: 'action',
        do: 'Some doctors may suggest trying other targeted drugs',
        treatment: 'drug',
        treatments: ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib'],
        explain: 'Examples are sorafenib (Nexavar), dasatinib (Sprycel), nilotinib (Tasigna) and pazopanib (Votrient).',
        next: 'not-yet-clear',
        cites: ['F67', 'F68', 'F69', 'F70', 'F71'],
      },
      'not-yet-clear': {
        kind: 'outcome',
        is: 'How much these four drugs help is not yet clear',
        explain: 'Ask what is known about each of them, and what is not.',
        treatments: ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib'],
        cites: ['F72'],
      },
      trial: {
        kind: 'action',
        do: 'Joining a trial may be a good choice for some people',
        treatment: 'trial',
        treatments: ['clinical-trials'],
        explain: 'A clinical trial tests something newer.',
        next: 'ask-about-trials',
        cites: ['F74'],
      },
      'ask-about-trials': {
        kind: 'outcome',
        is: 'Ask which trials might fit you',
        explain: 'Ask what a trial would mean for you before you decide.',
        treatments: ['clinical-trials'],
        cites: ['F74'],
      },
      chemotherapy: {
        kind: 'outcome',
        is: 'Standard chemotherapy does not usually work very well',
        explain: 'Usually does not mean never. Ask your doctor what this means for you.',
        treatments: ['chemotherapy'],
        cites: ['F73'],
      },
    },
  },
);
