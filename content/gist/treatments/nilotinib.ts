import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'drug-not-yet-clear',
    name: 'Nilotinib',
    otherNames: ['Tasigna'],
    question: 'What is nilotinib?',
    inShort: [
      {
        says: 'Some doctors may suggest trying it when the usual drugs for GIST no longer help. It is not yet clear how much it helps in GIST.',
        cites: ['F70', 'F67', 'F72'],
      },
    ],
    whatItIs: [
      { says: 'Nilotinib is one of four examples of other targeted drugs.', cites: ['F70'] },
      { fact: 'D56-label' },
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
    ],
    mayHelp: [{ says: 'It is not yet clear how much it helps in GIST.', cites: ['F72', 'F90'] }, { fact: 'D58' }],
    mayHarm: [
      { fact: 'D57' },
      { fact: 'D56-heart' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S21-nilotinib' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on nilotinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18-unless' },
      { says: 'For some people, a good choice may be to join a clinical trial that tests something newer.', cites: ['F74'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take nilotinib?' },
    ],
    notKnown: [
      { says: 'How much this drug helps is not yet clear.', cites: ['F72', 'F90'] },
      { notInSources: 'which people it might help', ask: 'Why this drug for me, and what is known about it in GIST?' },
    ],
    emergency: [{ fact: 'S05' }, { fact: 'S01' }, { fact: 'S07' }],
    sameDay: [
      { notInSources: 'when to call on the same day on nilotinib', ask: 'Which signs should make me call you on the same day?' },
    ],
    doses: [
      { fact: 'D56-label' },
      { notInSources: 'which dose to take in GIST', ask: 'Which dose do you advise, and what is it based on?' },
    ],
    questions: [
      'Why do you suggest nilotinib, and not another drug?',
      'What is known about it in GIST, and what is not?',
      'What is the goal: to live longer, or to ease symptoms?',
      'Which side effects should I expect, and which can be treated?',
      'How will we know if it helps, and when would we stop?',
      'Is there a clinical trial that might fit me?',
    ],
  },
);
