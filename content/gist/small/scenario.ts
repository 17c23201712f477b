import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Small, can be removed',
    question: 'What if my GIST is small and can be removed?',
    mainMessage: {
      says: 'Most small GISTs need treatment, and the main treatment is an operation. For some very small ones, careful watching is one choice.',
      cites: ['F07', 'F09', 'F12'],
    },
    forWhom: { says: 'your doctors say the tumor is small, has not spread, and can be taken out.', cites: [] },
    notFor: {
      says: 'the tumor is larger or hard to take out, has spread, or has come back.',
      see: ['larger', 'advanced', 'recurrent'],
    },
    nextStep: 'Ask how large your tumor is. After an operation, ask how likely it is to come back.',
    unknowns: [
      { says: 'Some very small tumors might never become a problem. Our source does not say which ones.', cites: ['F08'] },
      {
        says: 'Our source gives no size in centimeters for “larger”, and no count for a high mitotic rate.',
        cites: ['F16', 'F18'],
      },
    ],
    pathways: ['watch-or-operate', 'after-surgery'],
  },
);
