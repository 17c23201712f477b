import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Larger, or hard to remove',
    question: 'What if my GIST is larger, or hard to take out?',
    mainMessage: {
      says: 'The usual first step is imatinib, a drug taken to try to make the tumor smaller. An operation may follow if the tumor gets small enough and your doctor believes it can safely come out.',
      cites: ['F29', 'F34'],
    },
    forWhom: { says: 'your doctors say the tumor is larger, or sits where taking all of it out is harder.', cites: ['F25'] },
    notFor: {
      says: 'the tumor is small and can be removed, cannot be removed or has spread, or has come back.',
      see: ['small', 'advanced', 'recurrent'],
    },
    nextStep: 'Ask what the biopsy and the gene test show. Ask what would have to happen before an operation is safe.',
    unknowns: [
      { says: 'Our source gives no size in centimeters for “larger”.', cites: ['F25'] },
      { says: 'It does not say how long imatinib goes on after the operation, and it names no dose.', cites: ['F35', 'F38'] },
    ],
    pathways: ['shrink-first', 'next-drug'],
  },
);
