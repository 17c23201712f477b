import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Which page is mine?',
    question: 'Which moon freckle do I have?',
    mainMessage: { says: 'Moon freckles are invented. They come in two kinds.', cites: ['Z01'] },
    forWhom: { says: 'you test this site.', cites: [] },
    notFor: { says: 'you are ill.', see: [] },
    nextStep: 'Read the chart.',
    unknowns: [{ says: 'Nobody knows why some freckles glow.', cites: [] }],
    pathways: ['which-page'],
  },
);
