import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'drug-not-yet-clear',
    name: 'Dasatinib',
    otherNames: ['Sprycel'],
    question: 'What is dasatinib?',
    inShort: [
      {
        says: 'Some doctors may suggest trying it when the usual drugs for GIST no longer help. It is not yet clear how much it helps in GIST.',
        cites: ['F69', 'F67', 'F72'],
      },
    ],
    whatItIs: [
      { says: 'Dasatinib is one of four examples of other targeted drugs.', cites: ['F69'] },
      { fact: 'D53' },
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
    ],
    mayHelp: [{ says: 'It is not yet clear how much it helps in GIST.', cites: ['F72', 'F90'] }],
    mayHarm: [
      { fact: 'D54' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { notInSources: 'how it is to be taken in GIST', ask: 'How and when should I take it?' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on dasatinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      { says: 'For some people, a good choice may be to join a clinical trial that tests something newer.', cites: ['F74'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take dasatinib?' },
    ],
    notKnown: [
      { says: 'How much this drug helps is not yet clear.', cites: ['F72', 'F90'] },
      { notInSources: 'which people it might help', ask: 'Why this drug for me, and what is known about it in GIST?' },
    ],
    emergency: [{ fact: 'S01' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S17' }, { fact: 'S07-breath' }],
    doses: [
      { fact: 'D53' },
      { notInSources: 'which dose to take in GIST', ask: 'Which dose do you advise, and what is it based on?' },
    ],
    questions: [
      'Why do you suggest dasatinib, and not another drug?',
      'What is known about it in GIST, and what is not?',
      'What is the goal: to live longer, or to ease symptoms?',
      'Which side effects should I expect, and which can be treated?',
      'How will we know if it helps, and when would we stop?',
      'Is there a clinical trial that might fit me?',
    ],
  },
);
