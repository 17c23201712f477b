import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'local',
    name: 'Radiation',
    otherNames: [],
    question: 'What is radiation?',
    inShort: [
      {
        says: 'If a tumor came back, radiation might be used to ease symptoms such as pain. It is named above all for tumors in bone.',
        cites: ['F87', 'F88'],
      },
    ],
    whatItIs: [{ fact: 'P02' }, { says: 'The rays are aimed at one place in the body.', means: 'radiation' }],
    mayHelp: [
      { says: 'It might be used to ease symptoms such as pain.', cites: ['F87'] },
      { says: 'It is named above all for tumors in bone.', cites: ['F88'] },
      { fact: 'P02-limits' },
    ],
    mayHarm: [
      {
        notInSources: 'which side effects radiation has',
        ask: 'What are the side effects of radiation at that place in my body?',
      },
    ],
    dailyLife: [
      {
        notInSources: 'how many visits you need, or how you may feel',
        ask: 'How often would I have to come, and how may I feel?',
      },
    ],
    withoutIt: [{ notInSources: 'what happens if you do not have it', ask: 'What else can ease my pain?' }],
    notKnown: [
      { says: 'It might help with symptoms. The source of our charts does not say how often it does.', cites: ['F87'] },
      { notInSources: 'if people live longer with it', ask: 'Is the goal to ease pain only, or more?' },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [{ notInSources: 'when to call after radiation', ask: 'Which signs should make me call you after radiation?' }],
    questions: [
      'Could radiation ease my pain?',
      'How soon might I feel a change?',
      'How many visits do I need?',
      'What are the side effects, and what can be done about them?',
      'What else can ease my symptoms?',
    ],
  },
);
