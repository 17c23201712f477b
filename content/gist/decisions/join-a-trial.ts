import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Join a trial',
    question: 'Do I join a clinical trial?',
    decision: [
      {
        says: 'A clinical trial tests something newer. For some people with advanced GIST, it may be a good choice.',
        cites: ['F74'],
      },
      {
        says: 'If it has come back, you may want to think about one.',
        cites: ['F91'],
      },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      { says: 'It can be hard to treat once it no longer responds to the usual drugs.', cites: ['F66'] },
    ],
    options: {
      join: {
        name: 'Join a trial',
        treatments: ['clinical-trials'],
        whatItIs: [
          {
            says: 'A trial is a study with people who choose to take part. It tries to find out whether something newer works and is safe.',
            means: 'clinical-trial',
          },
        ],
        speaksFor: [
          { says: 'For some people, joining a trial may be a good choice.', cites: ['F74'] },
          { says: 'You may get something newer.', cites: ['F74', 'F91'] },
          { says: 'Treatment of returned GISTs is often hard, so you may want to think about trials.', cites: ['F91'] },
        ],
        speaksAgainst: [
          { says: 'Whether the newer treatment works and is safe is not known yet.', means: 'clinical-trial' },
          { says: 'In some trials you may get a pill with no drug in it (placebo).', means: 'placebo' },
          { says: 'It may not be right for everyone.', cites: ['F74'] },
        ],
        body: [{ notInSources: 'which side effects you may have', ask: 'What is known about the risks so far?' }],
        mind: [{ notInSources: 'how people feel in a trial', ask: 'Can I leave the trial when I want?' }],
        dailyLife: [{ notInSources: 'how much time it takes', ask: 'How often must I come, how far is it, and who pays?' }],
      },
      'not-now': {
        name: 'No trial for now',
        treatments: ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib', 'chemotherapy'],
        whatItIs: [
          {
            says: 'You go on without a trial. If your drugs no longer help, some doctors may suggest sorafenib, dasatinib, nilotinib or pazopanib.',
            cites: ['F66', 'F67', 'F68', 'F69', 'F70', 'F71'],
          },
        ],
        speaksFor: [
          { says: 'If drugs no longer help, some doctors may suggest other targeted drugs.', cites: ['F66', 'F67'] },
          {
            notInSources: 'what speaks for waiting with a trial',
            ask: 'Would I lose anything if I join a trial later?',
          },
        ],
        speaksAgainst: [
          { says: 'It is not yet clear how much the four other drugs help in GIST.', cites: ['F72', 'F90'] },
          { says: 'Standard chemotherapy does not usually work very well.', cites: ['F73'] },
          { says: 'Treatment can be hard at this point.', cites: ['F66'] },
        ],
        body: [
          { notInSources: 'which side effects you would have instead', ask: 'What would my treatment be without the trial?' },
        ],
        mind: [{ notInSources: 'how people feel who say no', ask: 'Will you care for me in the same way if I say no?' }],
        dailyLife: [{ notInSources: 'what your days would be like', ask: 'Where would I be treated, and how often?' }],
      },
    },
    waiting: 'not-now',
    comparison: [
      {
        asks: 'What do I get?',
        cells: {
          join: { says: 'Something newer, or what it is tested against', cites: ['F74'] },
          'not-now': { says: 'Maybe another targeted drug', cites: ['F67'] },
        },
      },
      {
        asks: 'For whom is it named?',
        cells: {
          join: { says: 'Some people; it may be a good choice', cites: ['F74'] },
          'not-now': { says: 'Some doctors may suggest such drugs', cites: ['F67', 'F89'] },
        },
      },
      {
        asks: 'Does it help?',
        cells: {
          join: { says: 'This is what the trial tests', cites: ['F74'] },
          'not-now': { says: 'Not yet clear how much', cites: ['F72'] },
        },
      },
      {
        asks: 'What about side effects?',
        cells: { join: { notInSources: true }, 'not-now': { notInSources: true } },
      },
      {
        asks: 'How much time does it take?',
        cells: { join: { notInSources: true }, 'not-now': { notInSources: true } },
      },
    ],
    numbers: [{ notInSources: 'how many people a trial helps', ask: 'What is known so far, in numbers, about this treatment?' }],
    notKnown: [
      { says: 'It is not yet clear how much sorafenib, dasatinib, nilotinib and pazopanib help.', cites: ['F72', 'F90'] },
      { notInSources: 'which trials are open to you', ask: 'Which trials take people like me?' },
    ],
    howSure: [
      { says: 'The source of our charts says that a trial “may” be a good choice for some. It names none.', cites: ['F74'] },
    ],
    whatMatters: [
      'I want to try something newer.',
      'I want to know what I get.',
      'I want to help others who have a GIST.',
      'I cannot travel far or often.',
      'I want fewer visits and tests.',
    ],
    nextSteps: [
      'Ask which trials take people like you, now and later.',
      'Bring a list of the drugs you have had.',
      'Tick what matters to you, and show it to your doctor.',
      'Take the time you need to read what the trial asks of you.',
    ],
    questions: [
      'What does the trial test, and against what?',
      'What is known about benefits and risks so far?',
      'What would my treatment be without it?',
      'Can I leave the trial when I want?',
      'Is there a trial for me before I change drugs?',
      'Who can help me decide?',
    ],
    steps: [
      { pathway: 'advanced/no-longer-responding', step: 'what-to-talk-about' },
      { pathway: 'advanced/no-longer-responding', step: 'trial' },
      { pathway: 'advanced/no-longer-responding', step: 'ask-about-trials' },
      { pathway: 'recurrent/other-choices', step: 'think-about-trials' },
    ],
  },
);
