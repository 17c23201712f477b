import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Spread to few places, or to the liver',
    subtitle: 'For a tumor that has spread to one or two places in the abdomen, or to the liver.',
    start: 'where-spread',
    steps: {
      'where-spread': {
        kind: 'question',
        ask: 'Where has the cancer spread?',
        explain: 'The choices depend on how much spread there is. Both of the first two answers may fit you.',
        answers: {
          'few-places': { label: '1 or 2 places in belly', goTo: 'main-tumor' },
          liver: { label: 'In the liver', goTo: 'liver-treatment' },
          elsewhere: { label: 'More, or other places', goTo: 'back-to-first-drug' },
        },
        severalMayApply: true,
        unsure: {
          where: 'The report of your last scan.',
          ask: 'To how many places has it spread, and where are they?',
        },
        cites: ['F45', 'F60', 'F64'],
      },
      'main-tumor': {
        kind: 'action',
        do: 'A doctor may advise taking out the main tumor',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'This is for spread to only one or two places in the abdomen, for example in the liver.',
        next: 'other-tumors',
        cites: ['F60'],
      },
      'other-tumors': {
        kind: 'action',
        do: 'Trying to take out the others may be advised too',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'The doctor may also advise trying to take out the other tumors. Success is not promised.',
        next: 'ask-goal',
        cites: ['F61'],
      },
      'ask-goal': {
        kind: 'action',
        do: 'Be sure to ask what the goal of the operation is',
        treatment: 'talk',
        treatments: ['surgery'],
        explain: 'Is it a cure, a longer life, or to prevent or ease symptoms?',
        next: 'ask-benefits-risks',
        cites: ['F62'],
      },
      'ask-benefits-risks': {
        kind: 'outcome',
        is: 'Ask about possible benefits and risks, then decide',
        explain: 'Be sure to ask about both before you decide with your doctor.',
        cites: ['F63'],
      },
      'liver-treatment': {
        kind: 'action',
        do: 'Ablation and embolization are further choices',
        treatment: 'local',
        treatments: ['ablation', 'embolization'],
        explain: 'They are further choices for cancer that has spread to the liver. There may be others.',
        next: 'liver-aim',
        cites: ['F64'],
      },
      'liver-aim': {
        kind: 'outcome',
        is: 'The aim is to try to destroy the liver tumors',
        explain: 'Ask which of the two could be tried in your case, and why.',
        treatments: ['ablation', 'embolization'],
        cites: ['F65'],
      },
      'back-to-first-drug': {
        kind: 'outcome',
        is: 'Go to: choosing the first drug',
        leadsTo: 'advanced/first-drug',
        explain: 'A targeted drug is usually where treatment starts.',
        cites: ['F46', 'F48'],
      },
    },
  },
);
