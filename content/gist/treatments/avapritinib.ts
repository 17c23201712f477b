import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'targeted-drug',
    name: 'Avapritinib',
    otherNames: ['Ayvakit', 'Ayvakyt'],
    question: 'What is avapritinib?',
    inShort: [
      {
        says: 'Avapritinib is a targeted drug. Our source names it for advanced GIST only. It might be used in place of imatinib for a cancer with certain PDGFRA changes.',
        cites: ['F49'],
      },
    ],
    whatItIs: [
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
      { fact: 'D40' },
      { fact: 'K01' },
    ],
    mayHelp: [
      {
        says: 'In advanced GIST, it might be used in place of imatinib. This is for cells with certain PDGFRA changes.',
        cites: ['F49'],
      },
      { fact: 'D46' },
      { fact: 'G10' },
    ],
    mayHarm: [
      { fact: 'D47' },
      { fact: 'D48' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S21-avapritinib' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      { notInSources: 'if you may drive or work with machines', ask: 'Is it safe for me to drive?' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on avapritinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      { says: 'For most advanced GISTs, imatinib is usually the preferred drug to start with.', cites: ['F48'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take avapritinib?' },
    ],
    notKnown: [
      { says: 'A gene test can give some idea of how likely avapritinib is to help. It is not a firm answer.', cites: ['F51'] },
      { notInSources: 'what comes after avapritinib', ask: 'What could come next if it stops working?' },
      { notInSources: 'how it may help small or returned tumors', ask: 'Is avapritinib a choice for a tumor like mine?' },
    ],
    emergency: [{ fact: 'S03' }, { fact: 'S01' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S15' }],
    doses: [{ fact: 'D42' }, { fact: 'D45' }, { fact: 'D43' }, { fact: 'D44' }],
    questions: [
      'Which gene change does my tumor have?',
      'Does it point to imatinib, avapritinib or something else?',
      'What should my family watch for in my memory, speech or mood?',
      'Which side effects should I expect, and which can be treated?',
      'How will we know if it is working?',
      'What is the plan if it stops working?',
    ],
  },
);
