import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Which page is mine?',
    question: 'What does GIST treatment depend on, and which page is for me?',
    mainMessage: {
      says: 'Treatment is chosen mainly by weighing things like these. Can the tumor be removed? How fast does it grow? Does it carry certain gene changes? How likely is it to return?',
      cites: ['F01'],
    },
    forWhom: { says: 'you, or someone close to you, has a GIST, and you want to know what may come next.', cites: [] },
    notFor: { says: 'your doctors have not found out yet whether your tumor is a GIST.', see: [] },
    nextStep: 'Answer the questions in the chart. They lead you to the page that fits you.',
    unknowns: [
      {
        says: 'The four things named here are examples. Our source does not say how doctors weigh one against another.',
        cites: ['F01'],
      },
    ],
    pathways: ['which-page'],
  },
);
