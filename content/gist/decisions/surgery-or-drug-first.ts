import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Surgery first or a drug first',
    question: 'Do I have surgery first, or a drug first?',
    decision: [
      {
        says: 'Your tumor is larger, or sits where it is hard to take out. You and your doctor decide what comes first.',
        cites: ['F25', 'F28', 'F29'],
      },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      { says: 'A larger one, or one that is hard to reach, may need a bigger operation.', cites: ['F25', 'F26'] },
    ],
    options: {
      drug: {
        name: 'A drug first',
        treatments: ['imatinib'],
        whatItIs: [
          {
            says: 'You take imatinib (Gleevec) to try to make the tumor smaller. It goes on until the tumor stops getting smaller, or for longer.',
            cites: ['F29', 'F33'],
          },
        ],
        speaksFor: [
          { says: 'It is the usual first step.', cites: ['F29'] },
          {
            says: 'If the tumor gets small enough, an operation may follow. Your doctor must believe that it can safely come out.',
            cites: ['F34'],
          },
          { says: 'A bigger operation could harm your health.', cites: ['F27'] },
        ],
        speaksAgainst: [
          { says: 'Without certain KIT or PDGFRA changes, it is unlikely to help.', cites: ['F32'] },
          { fact: 'G10' },
          { says: 'The tumor may stay too big for an operation.', cites: ['F37'] },
          { says: 'Side effects may become too severe.', cites: ['F39'] },
        ],
        body: [{ fact: 'D10-short' }],
        mind: [{ notInSources: 'how it feels to wait for the tumor to shrink', ask: 'How soon will we know whether it helps?' }],
        dailyLife: [{ fact: 'S19' }, { fact: 'S23' }],
      },
      surgery: {
        name: 'Surgery first',
        treatments: ['surgery'],
        whatItIs: [
          { says: 'An operation takes the tumor out before you take any drug. It may be a bigger one.', cites: ['F26', 'F28'] },
        ],
        speaksFor: [
          { says: 'If the tumor has none of certain gene changes, imatinib is unlikely to help.', cites: ['F32'] },
          {
            notInSources: 'for whom surgery first is better',
            ask: 'Could surgery first be better for me, and why?',
          },
        ],
        speaksAgainst: [
          { says: 'An operation is not usually the first step here.', cites: ['F28'] },
          { says: 'You may need a bigger operation.', cites: ['F26'] },
          { says: 'That could harm your health, both soon after it and at a later time.', cites: ['F27'] },
        ],
        body: [{ notInSources: 'how long it takes to get well', ask: 'What could I lose with a big operation?' }],
        mind: [{ notInSources: 'how people feel after it', ask: 'Who can I talk to before and after it?' }],
        dailyLife: [{ notInSources: 'how your days change', ask: 'When can I eat, work and care for others again?' }],
      },
      wait: {
        name: 'No treatment yet',
        treatments: [],
        whatItIs: [
          {
            says: 'You wait for the results of the biopsy, a small piece of the tumor. Treatment starts after that.',
            cites: ['F30'],
          },
        ],
        speaksFor: [
          { says: 'It matters to be certain that the tumor is a GIST. A biopsy is needed first.', cites: ['F30'] },
          {
            says: 'The lab usually also checks for gene changes. Without certain changes, imatinib is unlikely to help.',
            cites: ['F31', 'F32'],
          },
        ],
        speaksAgainst: [
          { notInSources: 'what happens to a larger tumor without treatment', ask: 'What could happen if I wait?' },
          { says: 'Once the biopsy shows a GIST, imatinib is usually the first step.', cites: ['F29', 'F30'] },
        ],
        body: [{ notInSources: 'which signs to look for', ask: 'Which signs should make me call you while I wait?' }],
        mind: [{ notInSources: 'what helps while you wait', ask: 'When will the results be there, and who tells me?' }],
        dailyLife: [{ notInSources: 'what to avoid while you wait', ask: 'May I work, lift and travel as usual?' }],
      },
    },
    waiting: 'wait',
    comparison: [
      {
        asks: 'What is done?',
        cells: {
          drug: { says: 'Take imatinib', cites: ['F29'] },
          surgery: { says: 'An operation', cites: ['F28'] },
          wait: { says: 'Wait for the biopsy', cites: ['F30'] },
        },
      },
      {
        asks: 'Is it usual first?',
        cells: {
          drug: { says: 'Yes, usually', cites: ['F29'] },
          surgery: { says: 'Not usually', cites: ['F28'] },
          wait: { says: 'The biopsy comes before treatment', cites: ['F30'] },
        },
      },
      {
        asks: 'What is the aim?',
        cells: {
          drug: { says: 'Try to make the tumor smaller', cites: ['F29'] },
          surgery: { says: 'Take the tumor out', cites: ['F28'] },
          wait: { says: 'Be sure that it is a GIST', cites: ['F30'] },
        },
      },
      {
        asks: 'How long?',
        cells: {
          drug: { says: 'At least until it stops shrinking', cites: ['F33'] },
          surgery: { notInSources: true },
          wait: { notInSources: true },
        },
      },
      {
        asks: 'What comes after it?',
        cells: {
          drug: { says: 'Maybe an operation', cites: ['F34'] },
          surgery: { notInSources: true },
          wait: { says: 'Usually imatinib', cites: ['F29'] },
        },
      },
    ],
    numbers: [
      {
        notInSources: 'how many tumors shrink enough to come out',
        ask: 'Of 100 tumors like mine, how many get small enough?',
      },
    ],
    notKnown: [
      { notInSources: 'from which size a tumor counts as larger', ask: 'Why is my tumor hard to take out?' },
      {
        says: 'After that operation imatinib will probably go on. The source of our charts does not say for how long.',
        cites: ['F35'],
      },
      { fact: 'P03' },
    ],
    howSure: [
      { says: 'The source of our charts says “usually”. It means most people, not all.', cites: ['F28', 'F29'] },
      { says: 'It gives no numbers for how well either way works.', cites: ['F29', 'F34'] },
    ],
    whatMatters: [
      'I want the tumor out as soon as I can.',
      'I want the smallest operation I can have.',
      'I worry about side effects of a drug.',
      'I worry about a big operation.',
      'I need time before I decide.',
    ],
    nextSteps: [
      'Ask whether a biopsy has shown that it is a GIST, and what the gene test found.',
      'Ask what each way would mean for you, soon and later on.',
      'Tick what matters to you, and bring this page to your visit.',
      'Decide with your surgeon and your cancer doctor.',
    ],
    questions: [
      'Why is my tumor hard to take out right now?',
      'Would a drug first make my operation safer or smaller?',
      'How will we know whether it shrinks, and how soon?',
      'What is the plan if it does not shrink enough?',
      'Should a GIST or sarcoma center look at my case?',
    ],
    steps: [
      { pathway: 'larger/shrink-first', step: 'larger-tumor' },
      { pathway: 'larger/shrink-first', step: 'imatinib-unlikely' },
      { pathway: 'larger/shrink-first', step: 'imatinib-first' },
      { pathway: 'larger/shrink-first', step: 'safe-to-remove' },
      { pathway: 'larger/shrink-first', step: 'operation-may-follow' },
    ],
  },
);
