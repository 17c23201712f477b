import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Came back',
    question: 'What if my GIST comes back?',
    mainMessage: {
      says: 'In most cases imatinib is often tried first, with the aim of making any tumors smaller. What else is possible depends on where the cancer is and how much of it there is.',
      cites: ['F78', 'F79'],
    },
    forWhom: { says: 'the cancer is back after treatment. Doctors call this a recurrence.', cites: ['F75'] },
    notFor: { says: 'your GIST has not come back after treatment.', see: ['small', 'larger', 'advanced'] },
    nextStep: 'Ask where the cancer is now and how much of it there is. Talk it over with your doctor and your family.',
    unknowns: [
      { says: 'Doctors do not know for sure whether taking out a GIST that came back makes people live longer.', cites: ['F85'] },
      { says: 'It is not yet clear how much sorafenib, dasatinib, nilotinib and pazopanib help.', cites: ['F90'] },
      {
        says: 'Our source names no dose for raising imatinib. It gives no order for the drugs that may follow.',
        cites: ['F82', 'F83'],
      },
    ],
    pathways: ['drug-treatment', 'other-choices'],
  },
);
