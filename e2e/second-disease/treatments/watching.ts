import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'watching',
    name: 'Watching',
    otherNames: [],
    question: 'What is watching?',
    inShort: [{ says: 'A freckle that does not glow is watched.', cites: ['Z03'] }],
    whatItIs: [{ says: 'You look at the freckle and wait.', cites: ['Z03'] }],
    mayHelp: [{ notInSources: 'how it helps', ask: 'How may it help?' }],
    mayHarm: [{ notInSources: 'how it may harm', ask: 'How may it harm?' }],
    dailyLife: [{ notInSources: 'what days with it are like', ask: 'What are days with it like?' }],
    withoutIt: [{ notInSources: 'what happens without it', ask: 'What if I do not have it?' }],
    notKnown: [{ notInSources: 'what else there is', ask: 'What else is there?' }],
    emergency: [{ notInSources: 'when to get help at once', ask: 'When do I get help at once?' }],
    sameDay: [{ notInSources: 'when to call', ask: 'When do I call?' }],
    questions: ['Is it invented?'],
  },
);
