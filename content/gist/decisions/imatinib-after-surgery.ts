import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Imatinib after surgery, and for how long',
    question: 'Do I take imatinib after surgery, and for how long?',
    decision: [
      {
        says: 'Your tumor has been taken out. You and your doctor decide whether a drug follows, and for how long.',
        cites: ['F13', 'F19'],
      },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      {
        says: 'It is more likely to come back if it was larger or began outside the stomach. Fast-dividing cells raise the risk too.',
        cites: ['F16', 'F17', 'F18'],
      },
    ],
    options: {
      none: {
        name: 'No imatinib',
        treatments: [],
        whatItIs: [
          { says: 'No drug follows the operation. When the risk is low, you often need no more treatment.', cites: ['F15'] },
        ],
        speaksFor: [
          { says: 'When the risk of return is low, more treatment is often not needed.', cites: ['F15'] },
          { says: 'Imatinib is unlikely to help a tumor without certain KIT or PDGFRA changes.', cites: ['F23'] },
          { fact: 'T01-alive' },
        ],
        speaksAgainst: [
          { says: 'When the risk is intermediate or high, imatinib is usually advised.', cites: ['F19'] },
          { fact: 'T01-words' },
          { fact: 'T04-words' },
        ],
        body: [{ says: 'You have no side effects of imatinib, which may become severe.', cites: ['F39'] }],
        mind: [{ notInSources: 'how people feel without a drug', ask: 'What helps if I fear that it may come back?' }],
        dailyLife: [{ notInSources: 'which checks you need', ask: 'How often would you check me, and how?' }],
      },
      'one-year': {
        name: 'Imatinib for 1\u00a0year or more',
        treatments: ['imatinib'],
        whatItIs: [{ says: 'Imatinib (Gleevec) is a targeted drug. You take it for at least one year.', cites: ['F20', 'F24'] }],
        speaksFor: [
          { says: 'It is usually advised for one year or longer if the risk is intermediate or high.', cites: ['F19', 'F20'] },
          { fact: 'T01-words' },
          { says: 'It may be over sooner than three years.', cites: ['F20', 'F21'] },
        ],
        speaksAgainst: [
          { says: 'Many doctors now advise longer if a tumor is very likely to return.', cites: ['F21'] },
          { fact: 'T02-words' },
          { fact: 'T01-alive' },
        ],
        body: [{ fact: 'D10-short' }],
        mind: [{ notInSources: 'how people feel when they stop', ask: 'What happens on the day I stop, and after it?' }],
        dailyLife: [{ fact: 'S19' }, { fact: 'S23' }],
      },
      'three-years': {
        name: 'Imatinib for 3\u00a0years or more',
        treatments: ['imatinib'],
        whatItIs: [
          {
            says: 'You take the same drug for at least three years. This is for a tumor that is very likely to return.',
            cites: ['F21'],
          },
        ],
        speaksFor: [
          { says: 'Many doctors now advise it if a tumor is very likely to return.', cites: ['F21'] },
          { fact: 'T02-words' },
          { fact: 'T02-later' },
        ],
        speaksAgainst: [
          { fact: 'T02-stopped' },
          { says: 'Side effects may become severe.', cites: ['F39'] },
          { says: 'One year or longer is what is usually advised.', cites: ['F19', 'F20'] },
        ],
        body: [{ fact: 'D10-short' }],
        mind: [{ notInSources: 'what years of a drug do to your mood', ask: 'Who can help me if the drug wears me down?' }],
        dailyLife: [{ fact: 'S19' }, { fact: 'S23' }],
      },
    },
    waiting: 'none',
    comparison: [
      {
        asks: 'What do I do?',
        cells: {
          none: { says: 'No drug follows the operation', cites: ['F15'] },
          'one-year': { says: 'Take imatinib for 1\u00a0year or longer', cites: ['F20'] },
          'three-years': { says: 'Take imatinib for 3\u00a0years or longer', cites: ['F21'] },
        },
      },
      {
        asks: 'For which risk of return?',
        cells: {
          none: { says: 'Low', cites: ['F15'] },
          'one-year': { says: 'Intermediate or high', cites: ['F19', 'F20'] },
          'three-years': { says: 'Very likely to return', cites: ['F21'] },
        },
      },
      {
        asks: 'How firm is the advice?',
        cells: {
          none: { says: 'More is often not needed', cites: ['F15'] },
          'one-year': { says: 'Usually advised', cites: ['F19'] },
          'three-years': { says: 'Many doctors now advise it', cites: ['F21'] },
        },
      },
      {
        asks: 'For which gene change?',
        cells: {
          none: { says: 'Without certain ones, it is unlikely to help', cites: ['F23'] },
          'one-year': { says: 'Certain KIT or PDGFRA changes', cites: ['F22', 'F23'] },
          'three-years': { says: 'Certain KIT or PDGFRA changes', cites: ['F22', 'F23'] },
        },
      },
      {
        asks: 'What did trials find?',
        cells: {
          none: { says: 'More people had a return than with imatinib', facts: ['T01-words', 'T04-words'] },
          'one-year': { says: 'Fewer had a return than without it', facts: ['T01-words'] },
          'three-years': { says: 'Fewer had a return than with 1\u00a0year, at high risk', facts: ['T02-words'] },
        },
      },
      {
        asks: 'What about side effects?',
        cells: {
          none: { says: 'None of imatinib', cites: ['F39'] },
          'one-year': { says: 'Swelling, nausea, cramps and others', facts: ['D10-short'] },
          'three-years': { says: 'The same ones', facts: ['D10-short'] },
        },
      },
    ],
    numbers: [
      {
        asks: 'How many had no return after 1\u00a0year, with and without it?',
        fact: 'T01',
        howSure: 'One large trial. Our sources give no range for these counts.',
        outOf100: {
          filled: 'were free of return',
          open: 'were not',
          groups: [
            { who: '1\u00a0year of imatinib', of100: 98 },
            { who: 'Placebo', of100: 83 },
          ],
        },
      },
      {
        asks: 'How many had no return after 5\u00a0years, with 3\u00a0years or 1?',
        fact: 'T02',
        howSure: 'One trial in people at high risk. Our sources give no range for these counts.',
        outOf100: {
          filled: 'were free of return',
          open: 'were not',
          groups: [
            { who: '3\u00a0years of imatinib', of100: 66 },
            { who: '1\u00a0year of imatinib', of100: 48 },
          ],
        },
      },
      {
        asks: 'How many had no return with 2\u00a0years or none?',
        fact: 'T04',
        howSure: 'One large trial. Our sources give no range for these counts.',
      },
      {
        asks: 'How many were alive after 5\u00a0years?',
        fact: 'T02-alive',
        howSure: 'One trial in people at high risk. Our sources give no range for these counts.',
        isSurvival: true,
        outOf100: {
          filled: 'were alive',
          open: 'were not',
          groups: [
            { who: '3\u00a0years of imatinib', of100: 92 },
            { who: '1\u00a0year of imatinib', of100: 82 },
          ],
        },
      },
      {
        asks: 'How many were alive after 10\u00a0years?',
        fact: 'T03-alive',
        howSure: 'The same trial. Our sources give no range for these counts.',
        isSurvival: true,
      },
    ],
    notKnown: [
      {
        says: 'If you took imatinib before the operation, it will probably go on. Our source gives no length for that.',
        cites: ['F35'],
      },
      { fact: 'A03' },
      { fact: 'T06' },
    ],
    howSure: [
      { says: 'How long imatinib is advised differs between doctors.', cites: ['F20', 'F21'] },
      { fact: 'T01-followed' },
      { fact: 'A01' },
      { fact: 'A02' },
    ],
    whatMatters: [
      'I want to make a return as unlikely as I can.',
      'I want to be done with treatment.',
      'I worry about side effects.',
      'I worry that the tumor comes back.',
      'I plan to have a child.',
    ],
    nextSteps: [
      'Ask how your doctor judges the risk that your tumor comes back.',
      'Ask which gene change your tumor has.',
      'Tick what matters to you, and bring this page to your visit.',
      'If you take imatinib, do not stop it on your own. Talk with your care team first.',
    ],
    questions: [
      'Is my risk of return low, intermediate or high, and why?',
      'For how long do you advise it?',
      'Which checks will I have, with it or without it?',
    ],
    steps: [
      { pathway: 'small/after-surgery', step: 'risk' },
      { pathway: 'small/after-surgery', step: 'imatinib' },
      { pathway: 'small/after-surgery', step: 'very-likely' },
      { pathway: 'small/after-surgery', step: 'at-least-one-year' },
      { pathway: 'small/after-surgery', step: 'at-least-three-years' },
      { pathway: 'larger/shrink-first', step: 'imatinib-after' },
    ],
  },
);
