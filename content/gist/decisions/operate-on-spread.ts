import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Operate on spread or returned tumors',
    question: 'Are my spread or returned tumors operated on?',
    decision: [
      {
        says: 'Your cancer has spread to few places, or has come back. An operation may be a choice, beside drugs.',
        cites: ['F60', 'F84'],
      },
      { says: 'It may also become a choice for some people if drugs make the tumor small enough.', cites: ['F58'] },
    ],
    condition: [
      { says: 'A GIST is a tumor that starts in the wall of the gut.', means: 'gist' },
      { says: 'It can spread or come back, for example in the liver.', cites: ['F60', 'F77'] },
    ],
    options: {
      operate: {
        name: 'An operation',
        treatments: ['surgery'],
        whatItIs: [
          {
            says: 'The surgeon takes out the main tumor, and may try to take out the others.',
            cites: ['F60', 'F61'],
          },
        ],
        speaksFor: [
          { says: 'A doctor may advise it for spread to one or two places in the belly.', cites: ['F60'] },
          { says: 'It may be a choice if the cancer is back as one tumor, or as several with clear edges.', cites: ['F84'] },
        ],
        speaksAgainst: [
          { says: 'For tumors that have spread, an operation is not usually the first step.', cites: ['F46'] },
          { says: 'Doctors do not know for sure whether taking out returned GISTs makes people live longer.', cites: ['F85'] },
        ],
        body: [{ notInSources: 'how long it takes to get well', ask: 'What can go wrong, and how likely is it?' }],
        mind: [
          {
            says: 'When a GIST is back, doctors do not know for sure whether people live longer if it is taken out. So talk it over with your doctor and family.',
            cites: ['F85', 'F86'],
          },
        ],
        dailyLife: [{ fact: 'S25-operation' }],
      },
      destroy: {
        name: 'Destroy it in place',
        treatments: ['ablation', 'embolization'],
        whatItIs: [
          {
            says: 'In the liver, ablation or embolization tries to destroy the tumors without cutting them out.',
            cites: ['F64', 'F65'],
          },
        ],
        speaksFor: [
          { says: 'Both are further choices for spread to the liver.', cites: ['F64'] },
          {
            says: 'If the cancer is back as one tumor, or several with clear edges, destroying it may be a choice. The source names no method.',
            cites: ['F84'],
          },
        ],
        speaksAgainst: [{ fact: 'P01-limits' }, { says: 'It is only a try.', cites: ['F65'] }],
        body: [{ notInSources: 'what you may feel afterwards', ask: 'What will I feel on that day, and after it?' }],
        mind: [{ notInSources: 'how people feel about it', ask: 'How will we know whether it worked?' }],
        dailyLife: [{ notInSources: 'how long you stay in the hospital', ask: 'When can I go home and do my usual things?' }],
      },
      drugs: {
        name: 'Drugs alone',
        treatments: ['imatinib', 'sunitinib', 'regorafenib', 'ripretinib'],
        whatItIs: [{ says: 'You go on with a targeted drug and have no operation for now.', cites: ['F52', 'F79'] }],
        speaksFor: [
          { says: 'For most advanced GISTs, imatinib is usually preferred to start with.', cites: ['F48'] },
          { says: 'In most recurrences it is often tried first, to make any tumors smaller.', cites: ['F79'] },
          { says: 'It is kept up while there is no growth.', cites: ['F52'] },
        ],
        speaksAgainst: [
          { says: 'Growth can start again.', cites: ['F54'] },
          { says: 'You can go on only while you can tolerate the side effects.', cites: ['F53'] },
          { notInSources: 'what you may miss without an operation', ask: 'What could happen without one?' },
        ],
        body: [{ fact: 'D10-short' }],
        mind: [{ notInSources: 'how it feels to live with tumors', ask: 'Who can help me to live with this?' }],
        dailyLife: [{ fact: 'S19' }],
      },
    },
    waiting: 'drugs',
    comparison: [
      {
        asks: 'What is done?',
        cells: {
          operate: { says: 'Tumors are cut out', cites: ['F60', 'F61'] },
          destroy: { says: 'Ablation or embolization', cites: ['F64'] },
          drugs: { says: 'A targeted drug goes on', cites: ['F52'] },
        },
      },
      {
        asks: 'For which spread?',
        cells: {
          operate: { says: 'One or two places in the belly', cites: ['F60'] },
          destroy: { says: 'In the liver', cites: ['F64'] },
          drugs: { says: 'Most advanced GISTs', cites: ['F48'] },
        },
      },
      {
        asks: 'And if it came back?',
        cells: {
          operate: { says: 'One tumor, or several with clear edges', cites: ['F84'] },
          destroy: { says: 'The same, but no method is named', cites: ['F84'] },
          drugs: { says: 'Often tried first', cites: ['F79'] },
        },
      },
      {
        asks: 'What is the aim?',
        cells: {
          operate: { says: 'Ask: cure, longer life, or ease?', cites: ['F62'] },
          destroy: { says: 'Try to destroy liver tumors', cites: ['F65'] },
          drugs: { says: 'Make any tumors smaller', cites: ['F79'] },
        },
      },
      {
        asks: 'Do people live longer?',
        cells: {
          operate: { says: 'If it came back: not known for sure', cites: ['F85'] },
          destroy: { notInSources: true },
          drugs: { notInSources: true },
        },
      },
    ],
    numbers: [
      { notInSources: 'how many people an operation helps', ask: 'Of 100 people like me, how many does it help?' },
      { notInSources: 'how many have problems after it', ask: 'Of 100 people like me, how many have problems after it?' },
    ],
    notKnown: [
      { says: 'Doctors do not know for sure whether taking out returned GISTs makes people live longer.', cites: ['F85'] },
      { says: 'After an operation, more targeted drug might follow if it still works. This is not certain.', cites: ['F59'] },
    ],
    howSure: [
      { says: 'The source of our charts says “may” each time. It names no numbers.', cites: ['F58', 'F60', 'F84'] },
      { says: 'It is important to talk over risks and benefits because of this doubt.', cites: ['F86'] },
    ],
    whatMatters: [
      'I want to try all that may help.',
      'I want to stay out of the hospital.',
      'I want to keep my strength for my family.',
      'A longer life matters most to me.',
      'Feeling well matters most to me.',
    ],
    nextSteps: [
      'Ask what the goal is: a cure, a longer life, or to prevent or ease symptoms.',
      'Ask about the possible benefits and risks for you.',
      'Talk it over with your doctor and your family.',
      'Tick what matters to you, and bring this page to your visit.',
    ],
    questions: [
      'To how many places has it spread, and where?',
      'Is it one tumor or several, and do they have clear edges?',
      'Could an operation, ablation or embolization help me?',
      'Would I go on with a drug afterwards?',
      'What happens if I say no?',
    ],
    steps: [
      { pathway: 'advanced/first-drug', step: 'operation' },
      { pathway: 'advanced/limited-spread', step: 'main-tumor' },
      { pathway: 'advanced/limited-spread', step: 'other-tumors' },
      { pathway: 'advanced/limited-spread', step: 'ask-goal' },
      { pathway: 'advanced/limited-spread', step: 'ask-benefits-risks' },
      { pathway: 'advanced/limited-spread', step: 'liver-treatment' },
      { pathway: 'recurrent/other-choices', step: 'remove-or-destroy' },
    ],
  },
);
