import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Watch or remove a very small tumor',
    question: 'Is my very small tumor watched or taken out?',
    decision: [
      {
        says: 'Your tumor is under 2\u00a0cm across and gives you no symptoms. You and your doctor choose: watch it, or treat it.',
        cites: ['F08', 'F09'],
      },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      { says: 'Some very small ones might never get big enough to become a problem.', cites: ['F08'] },
    ],
    options: {
      watch: {
        name: 'Watch it',
        treatments: ['watchful-waiting'],
        whatItIs: [
          {
            says: 'A look inside through a thin tube (endoscopy) is repeated on a regular schedule. This may be once or twice a year, for example.',
            cites: ['F10'],
          },
        ],
        speaksFor: [
          { says: 'Some tumors like this might never get big enough to become a problem for you.', cites: ['F08'] },
          { says: 'While it does not grow, you may not need more treatment.', cites: ['F11'] },
          { fact: 'A05-other' },
        ],
        speaksAgainst: [{ says: 'Most small GISTs do need treatment.', cites: ['F07'] }, { fact: 'A04' }, { fact: 'A05' }],
        body: [{ notInSources: 'what an endoscopy can do to you', ask: 'What are the risks of each endoscopy?' }],
        mind: [
          {
            notInSources: 'how it feels to live with a tumor that is watched',
            ask: 'What helps others to live with the waiting?',
          },
        ],
        dailyLife: [{ says: 'You come back for checks on a regular schedule.', cites: ['F10'] }],
      },
      remove: {
        name: 'Take it out',
        treatments: ['surgery'],
        whatItIs: [
          { says: 'An operation takes the tumor out. Most other small tumors are treated mainly in this way.', cites: ['F12'] },
        ],
        speaksFor: [
          { says: 'An operation is the main treatment for most other small tumors.', cites: ['F12'] },
          { fact: 'A04' },
          { says: 'A small tumor that is not growing fast usually has a low risk of return.', cites: ['F14'] },
        ],
        speaksAgainst: [
          { says: 'The tumor might never have become a problem.', cites: ['F08'] },
          { notInSources: 'which problems an operation can bring', ask: 'What can go wrong, and how likely is it?' },
          { fact: 'A05-other' },
        ],
        body: [{ notInSources: 'how long it takes to get well', ask: 'How will I feel in the first days and weeks?' }],
        mind: [{ notInSources: 'how people feel after it', ask: 'Who can I talk to before and after the operation?' }],
        dailyLife: [{ notInSources: 'how you may eat afterwards', ask: 'When can I eat, work and care for others again?' }],
      },
    },
    waiting: 'watch',
    comparison: [
      {
        asks: 'What is done?',
        cells: {
          watch: { says: 'Endoscopy, again and again', cites: ['F10'] },
          remove: { says: 'An operation', cites: ['F12'] },
        },
      },
      {
        asks: 'How often?',
        cells: {
          watch: { says: 'For example once or twice a year', cites: ['F10'] },
          remove: { notInSources: true },
        },
      },
      {
        asks: 'What comes after it?',
        cells: {
          watch: { says: 'Without growth, maybe nothing more', cites: ['F11'] },
          remove: { says: 'It depends on the risk of return', cites: ['F13'] },
        },
      },
      {
        asks: 'What if the tumor grows?',
        cells: {
          watch: { says: 'You talk again about treatment', cites: ['F11'] },
          remove: { says: 'It is out', cites: ['F12'] },
        },
      },
      {
        asks: 'What do European experts say (2022)?',
        cells: {
          watch: { says: 'Valid when a biopsy cannot be done', facts: ['A04-watch'] },
          remove: { says: 'Advised once a biopsy shows a GIST', facts: ['A04'] },
        },
      },
    ],
    numbers: [
      { notInSources: 'how many very small tumors grow', ask: 'Of 100 tumors like mine, how many grow?' },
      { notInSources: 'how many operations bring problems', ask: 'Of 100 operations like mine, how many bring problems?' },
    ],
    notKnown: [
      {
        says: 'Some very small tumors might never become a problem. The source of our charts does not say which ones, or how many.',
        cites: ['F08'],
      },
      { notInSources: 'how long watching goes on', ask: 'For how long would you watch my tumor?' },
    ],
    howSure: [
      { says: 'The source of our charts names watching as one possible choice. It names no number.', cites: ['F09'] },
      { fact: 'A04-where' },
      { fact: 'A04-watch' },
    ],
    whatMatters: [
      'I want to avoid an operation for as long as I can.',
      'I want the tumor out.',
      'I can live with checks again and again.',
      'The waiting would wear me down.',
      'I have other health problems that make an operation harder.',
    ],
    nextSteps: [
      'Ask how large your tumor is, where it is, and whether a biopsy has been done.',
      'Tick what matters to you, and bring this page to your visit.',
      'Ask what change would end the watching.',
      'Take the time you need. Then decide with your doctor.',
    ],
    questions: [
      'What speaks for watching my tumor, and what speaks for taking it out?',
      'How often would I have an endoscopy?',
      'What change would make you stop watching and treat it?',
      'What kind of operation would it be?',
    ],
    steps: [
      { pathway: 'small/watch-or-operate', step: 'choice' },
      { pathway: 'small/watch-or-operate', step: 'watch' },
      { pathway: 'small/watch-or-operate', step: 'growing' },
      { pathway: 'small/watch-or-operate', step: 'talk-again' },
      { pathway: 'small/watch-or-operate', step: 'surgery' },
    ],
  },
);
