import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Early',
    question: 'What if my moon freckle is new?',
    mainMessage: { says: 'A freckle that does not glow is watched.', cites: ['Z03'] },
    forWhom: { says: 'you have an invented freckle.', cites: [] },
    notFor: { says: 'you have a real one.', see: ['early'] },
    nextStep: 'Ask a dreamer.',
    unknowns: [{ says: 'It is not yet clear whether the lantern helps.', cites: ['Z05'] }],
    pathways: ['glow', 'lantern'],
  },
);
