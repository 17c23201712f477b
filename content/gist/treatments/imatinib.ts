import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'targeted-drug',
    name: 'Imatinib',
    otherNames: ['Gleevec', 'Glivec', 'Imkeldi', 'STI-571'],
    question: 'What is imatinib?',
    inShort: [
      {
        says: 'Imatinib is a targeted drug. For most advanced GISTs it is usually the preferred drug to start with.',
        cites: ['F24', 'F48'],
      },
      {
        says: 'For a larger tumor it is the usual first step. After surgery it is usually advised when the risk of return is intermediate or high.',
        cites: ['F29', 'F19'],
      },
    ],
    whatItIs: [
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
      { fact: 'D01' },
      { fact: 'K01' },
    ],
    mayHelp: [
      { says: 'Before surgery, you take it to try to make a larger tumor smaller.', cites: ['F29'] },
      {
        says: 'After surgery, it is usually advised if your doctor judges the risk of return to be intermediate or high.',
        cites: ['F19'],
      },
      { says: 'Going on with it after an operation aims to help make a return less likely.', cites: ['F36'] },
      {
        says: 'For most advanced GISTs it is usually the preferred drug to start with. You keep taking it while the tumor does not grow.',
        cites: ['F48', 'F52'],
      },
      { says: 'In most GISTs that came back, it is often tried first. The aim is to make any tumors smaller.', cites: ['F79'] },
      { says: 'It is unlikely to help a tumor that has no fitting KIT or PDGFRA change.', cites: ['F23', 'F32'] },
      { fact: 'G10' },
    ],
    mayHarm: [
      { fact: 'D10' },
      { fact: 'D11' },
      {
        notInSources: 'how often the other ones happen',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S19' },
      { fact: 'S20' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on imatinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      { fact: 'S18-imatinib' },
      { says: 'When the risk of return after surgery is low, you often need no more treatment.', cites: ['F15'] },
      { says: 'If the side effects become too severe, changing to sunitinib may help.', cites: ['F55'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take imatinib?' },
    ],
    notKnown: [
      { says: 'A gene test can give some idea of how likely imatinib is to help. It is not a firm answer.', cites: ['F51'] },
      {
        says: 'After shrinking and surgery, imatinib will probably go on. The source of our charts does not say for how long.',
        cites: ['F35'],
      },
      { fact: 'P03' },
      {
        says: 'If it stops working, a higher dose can sometimes help. The source of our charts names no dose.',
        cites: ['F38', 'F54'],
      },
    ],
    emergency: [{ fact: 'S01' }, { fact: 'S02' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S08' }, { fact: 'S07-breath' }, { fact: 'S09' }],
    doses: [
      { fact: 'D03' },
      { fact: 'D04' },
      { fact: 'D09' },
      { fact: 'D07' },
      { fact: 'D08' },
      { fact: 'D12' },
      { fact: 'D13' },
    ],
    questions: [
      'Has my tumor been tested for KIT and PDGFRA changes, and what was found?',
      'How will you check that the drug is working, and how soon?',
      'How long would I take it?',
      'Which side effects should I expect, and which can be treated?',
      'What is the plan if it stops working?',
      'May I take my other medicines with it?',
    ],
  },
);
