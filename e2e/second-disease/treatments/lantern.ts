import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'local',
    name: 'Lantern',
    otherNames: [],
    question: 'What is a lantern?',
    inShort: [{ says: 'Some dreamers may try it. It is not yet clear whether it helps.', cites: ['Z04', 'Z05'] }],
    whatItIs: [{ says: 'It has a small lamp.', means: 'lantern' }],
    mayHelp: [{ notInSources: 'how it helps', ask: 'How may it help?' }],
    mayHarm: [{ fact: 'Y01' }],
    dailyLife: [{ notInSources: 'what days with it are like', ask: 'What are days with it like?' }],
    withoutIt: [{ notInSources: 'what happens without it', ask: 'What if I do not have it?' }],
    notKnown: [{ notInSources: 'what else there is', ask: 'What else is there?' }],
    emergency: [{ notInSources: 'when to get help at once', ask: 'When do I get help at once?' }],
    sameDay: [{ notInSources: 'when to call', ask: 'When do I call?' }],
    questions: ['Is it invented?'],
  },
);
