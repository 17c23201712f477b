import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'chemotherapy',
    name: 'Chemotherapy',
    otherNames: [],
    question: 'What is chemotherapy?',
    inShort: [{ says: 'Standard chemotherapy does not usually work very well in GIST.', cites: ['F73'] }],
    whatItIs: [
      {
        says: 'These are drugs that kill fast-growing cells of many kinds. They are not the same as targeted drugs.',
        means: 'chemotherapy',
      },
    ],
    mayHelp: [{ says: 'Standard chemotherapy does not usually work very well. Usually does not mean never.', cites: ['F73'] }],
    mayHarm: [
      { notInSources: 'which side effects it has in GIST', ask: 'If you advise it, which side effects should I expect?' },
    ],
    dailyLife: [{ notInSources: 'what daily life with it is like', ask: 'How would it change my days?' }],
    withoutIt: [
      {
        says: 'Some doctors may suggest trying other targeted drugs. It is not yet clear how much they help.',
        cites: ['F67', 'F72'],
      },
      { says: 'For some people, a good choice may be to join a clinical trial.', cites: ['F74'] },
    ],
    notKnown: [
      { says: 'The source of our charts does not say for whom chemotherapy might work.', cites: ['F73'] },
      { notInSources: 'which kind might be used', ask: 'Is there a kind of chemotherapy that might help me?' },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [
      { notInSources: 'when to call during chemotherapy', ask: 'Which signs should make me call you during chemotherapy?' },
    ],
    questions: [
      'Why do you advise chemotherapy, or why not?',
      'What could it do for me?',
      'What are the side effects, and what can be done about them?',
      'Which other choices do I still have?',
    ],
  },
);
