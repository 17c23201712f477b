import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Which drug next',
    question: 'Which drug comes next for me?',
    decision: [
      {
        says: 'Imatinib has stopped working, or its side effects are too severe. You and your doctor decide what to try next.',
        cites: ['F54', 'F55', 'F82', 'F83'],
      },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      { says: 'Growth can start again while you take a drug.', cites: ['F54'] },
    ],
    options: {
      'higher-dose': {
        name: 'More imatinib',
        treatments: ['imatinib'],
        whatItIs: [
          { says: 'You take a higher dose of imatinib (Gleevec). Your doctor decides the dose with you.', cites: ['F54', 'F82'] },
        ],
        speaksFor: [{ says: 'It may make the tumor smaller.', cites: ['F54'] }, { fact: 'D04-growth' }],
        speaksAgainst: [
          { says: 'It can help only sometimes.', cites: ['F38'] },
          { fact: 'D04-alive' },
          { says: 'Are the side effects too severe already? Then changing to sunitinib may help instead.', cites: ['F55'] },
        ],
        body: [{ fact: 'D10-short' }],
        mind: [{ notInSources: 'how a higher dose feels', ask: 'How soon will we know whether it helps?' }],
        dailyLife: [{ fact: 'S19' }, { fact: 'S23' }],
      },
      'another-drug': {
        name: 'Another drug',
        treatments: ['sunitinib', 'regorafenib', 'ripretinib'],
        whatItIs: [
          {
            says: 'Sunitinib (Sutent) may help. Regorafenib (Stivarga) may help some people after it. Then ripretinib (Qinlock) may be a choice. If the GIST came back, our source gives no order.',
            cites: ['F55', 'F56', 'F57', 'F83'],
          },
        ],
        speaksFor: [
          { says: 'It may help when the higher dose does not, or when side effects are too severe.', cites: ['F55'] },
          { says: 'There are several to try. Each may help, or may be a choice.', cites: ['F55', 'F56', 'F57'] },
          { says: 'It may be tried in a recurrence too.', cites: ['F83'] },
        ],
        speaksAgainst: [
          { fact: 'D19-liver' },
          { fact: 'D27-liver' },
          { says: 'In time, a new drug may stop working too.', cites: ['F56', 'F57'] },
        ],
        body: [{ fact: 'D21-short' }],
        mind: [{ notInSources: 'how a change of drug feels', ask: 'Who can help me in the first weeks?' }],
        dailyLife: [{ fact: 'S27-named' }, { fact: 'S23' }],
      },
      'no-drug': {
        name: 'No more drug for now',
        treatments: [],
        whatItIs: [
          {
            says: 'You take no drug against the tumor for now. Our source does not name this as a choice. It names other drugs.',
            cites: ['F55', 'F83'],
          },
        ],
        speaksFor: [
          { says: 'Imatinib is kept up only while you can tolerate its side effects.', cites: ['F53'] },
          {
            notInSources: 'for whom a break is right',
            ask: 'What speaks for a break in my case?',
          },
        ],
        speaksAgainst: [{ fact: 'S18-held' }, { says: 'A higher dose or another drug may help.', cites: ['F54', 'F55'] }],
        body: [{ notInSources: 'how your body feels without the drug', ask: 'Which signs should make me call you?' }],
        mind: [{ notInSources: 'how people feel about stopping', ask: 'Can I start again if I change my mind?' }],
        dailyLife: [{ notInSources: 'what days without a drug are like', ask: 'Who helps me with pain and other symptoms?' }],
      },
    },
    waiting: 'no-drug',
    comparison: [
      {
        asks: 'What do I take?',
        cells: {
          'higher-dose': { says: 'A higher dose of imatinib', cites: ['F54'] },
          'another-drug': { says: 'Sunitinib, regorafenib or ripretinib', cites: ['F55', 'F56', 'F57', 'F83'] },
          'no-drug': { says: 'No drug against the tumor, for now', facts: ['S18-held'] },
        },
      },
      {
        asks: 'When does it fit?',
        cells: {
          'higher-dose': { says: 'When growth starts again', cites: ['F54'] },
          'another-drug': { says: 'Higher dose fails, or side effects too severe', cites: ['F55'] },
          'no-drug': { notInSources: true },
        },
      },
      {
        asks: 'How sure is the help?',
        cells: {
          'higher-dose': { says: 'It may help, sometimes', cites: ['F38', 'F54'] },
          'another-drug': { says: 'It may help some people', cites: ['F55', 'F56'] },
          'no-drug': { notInSources: true },
        },
      },
      {
        asks: 'What can it do to my body?',
        cells: {
          'higher-dose': { says: 'Swelling, nausea, cramps and others', facts: ['D10-short'] },
          'another-drug': { says: 'Tiredness, sore hands and feet, and others', facts: ['D21-short'] },
          'no-drug': { notInSources: true },
        },
      },
      {
        asks: 'What came of it in trials?',
        cells: {
          'higher-dose': { says: 'A small gain in time without growth', facts: ['D04-growth'] },
          'another-drug': { says: 'More time without growth than with placebo', facts: ['D20', 'D28', 'D37'] },
          'no-drug': { says: 'Tumors held in check grew sooner after a stop', facts: ['S18-held'] },
        },
      },
    ],
    numbers: [
      {
        asks: 'Sunitinib: how long without growth?',
        fact: 'D20',
        howSure: 'One trial, against placebo. Our sources give no range.',
      },
      {
        asks: 'Regorafenib: how long without growth?',
        fact: 'D28',
        howSure: 'One trial, against placebo. Our sources give no range.',
      },
      {
        asks: 'Ripretinib: how long without growth?',
        fact: 'D37',
        howSure: 'One trial, against placebo. Our sources give no range.',
      },
      {
        asks: 'Ripretinib or sunitinib as the second drug?',
        fact: 'T07',
        howSure: 'One large trial. Neither was shown to be better.',
      },
    ],
    notKnown: [
      { fact: 'G07' },
      { says: 'When a GIST has come back, the source of our charts gives no order for these drugs.', cites: ['F83'] },
      { notInSources: 'which drug fits whom best', ask: 'Why this drug for me, and not another?' },
    ],
    howSure: [
      { says: 'Each “may help” here is the word of our source. It promises nothing.', cites: ['F54', 'F55', 'F56', 'F57'] },
    ],
    whatMatters: [
      'I want the most time without growth.',
      'I want the fewest side effects.',
      'I want to keep a drug that I know.',
      'I want a break from treatment.',
      'I want to think about a trial before I change.',
    ],
    nextSteps: [
      'Ask whether the tumor is growing, and what your last scan shows.',
      'Tell your team which side effects trouble you most.',
      'Tick what matters to you, and bring this page to your visit.',
      'Do not stop a drug on your own. Talk with your care team first.',
    ],
    questions: [
      'Would you raise the dose or change the drug, and why?',
      'What does my gene test say about the next drug?',
      'Which side effects should I expect, and which can be treated?',
      'Is there a clinical trial for me now, before I change drugs?',
      'How will we know whether the next drug works?',
    ],
    steps: [
      { pathway: 'larger/next-drug', step: 'what-changed' },
      { pathway: 'larger/next-drug', step: 'higher-dose' },
      { pathway: 'larger/next-drug', step: 'sunitinib' },
      { pathway: 'advanced/next-drug', step: 'what-changed' },
      { pathway: 'advanced/next-drug', step: 'sunitinib' },
      { pathway: 'recurrent/drug-treatment', step: 'choose' },
      { pathway: 'recurrent/drug-treatment', step: 'another-drug' },
    ],
  },
);
