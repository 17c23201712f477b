import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'local',
    name: 'Embolization',
    otherNames: [],
    question: 'What is embolization?',
    inShort: [
      {
        says: 'Embolization is a further choice for cancer that has spread to the liver. The aim is to try to destroy the liver tumors.',
        cites: ['F64', 'F65'],
      },
    ],
    whatItIs: [{ fact: 'P01-embolization' }],
    mayHelp: [
      { says: 'For cancer that has spread to the liver, it is one of several further choices.', cites: ['F64'] },
      { says: 'The aim is to try to destroy the liver tumors.', cites: ['F65'] },
    ],
    mayHarm: [{ notInSources: 'which side effects embolization has', ask: 'What are the risks of embolization for me?' }],
    dailyLife: [
      { notInSources: 'how you may feel after it', ask: 'How long would I be in the hospital, and how may I feel afterwards?' },
    ],
    withoutIt: [
      { says: 'There are other choices too. Ablation is one.', cites: ['F64'] },
      { says: 'For most advanced GISTs, imatinib is usually the preferred drug to start with.', cites: ['F48'] },
      { notInSources: 'what happens if you do not have it', ask: 'What could happen if we leave the liver tumors as they are?' },
    ],
    notKnown: [
      { says: 'The aim is to try. The source of our charts does not say how often it succeeds.', cites: ['F65'] },
      { notInSources: 'if people live longer with it', ask: 'Do people with GIST live longer after embolization?' },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [
      { notInSources: 'when to call after embolization', ask: 'Which signs should make me call you after embolization?' },
    ],
    questions: [
      'Where are my liver tumors, and how many are there?',
      'Could embolization be tried in my case? Why, or why not?',
      'What is the goal for me?',
      'What are the risks, and what can ease pain?',
      'Would I go on with my drug?',
    ],
  },
);
