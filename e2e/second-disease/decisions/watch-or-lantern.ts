import { defineDecision } from '../../../src/model/decision.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';
import treatments from '../treatments.ts';

export default defineDecision(
  { claims, facts, terms, treatments },
  {
    name: 'Watch it or try a lantern',
    question: 'Do I watch it, or try a lantern?',
    decision: [{ says: 'Your freckle glows. You may watch it, or try a lantern.', cites: ['Z04'] }],
    condition: [
      { says: 'A moon freckle is an invented spot.', means: 'moon-freckle' },
      { says: 'A wide one might glow.', cites: ['Z02'] },
    ],
    options: {
      watch: {
        name: 'Watch it',
        treatments: ['watching'],
        whatItIs: [{ says: 'You look at it now and then.', cites: ['Z03'] }],
        speaksFor: [{ says: 'It is not yet clear whether the lantern helps.', cites: ['Z05'] }],
        speaksAgainst: [{ says: 'Some dreamers may try a lantern for a glow.', cites: ['Z04'] }],
        body: [{ notInSources: 'how it feels', ask: 'How does it feel?' }],
        mind: [{ notInSources: 'what it does to your mood', ask: 'Will I sleep?' }],
        dailyLife: [{ notInSources: 'what days are like', ask: 'What are my days like?' }],
      },
      lantern: {
        name: 'Try a lantern',
        treatments: ['lantern'],
        whatItIs: [{ says: 'It has a small lamp.', means: 'lantern' }],
        speaksFor: [{ says: 'Some dreamers may try one for a glow.', cites: ['Z04'] }],
        speaksAgainst: [{ says: 'It is not yet clear whether it helps.', cites: ['Z05'] }],
        body: [{ fact: 'Y01' }],
        mind: [{ notInSources: 'what it does to your mood', ask: 'Will I sleep?' }],
        dailyLife: [{ notInSources: 'what days are like', ask: 'What are my days like?' }],
      },
    },
    waiting: 'watch',
    comparison: [
      {
        asks: 'Does it help?',
        cells: { watch: { notInSources: true }, lantern: { says: 'Not yet clear', cites: ['Z05'] } },
      },
    ],
    numbers: [
      {
        asks: 'How many glowed?',
        fact: 'Y02',
        howSure: 'One invented count.',
        outOf100: { filled: 'glowed', open: 'did not', groups: [{ who: 'All freckles', of100: 7, range: [5, 9] }] },
      },
    ],
    notKnown: [{ says: 'It is not yet clear whether the lantern helps.', cites: ['Z05'] }],
    howSure: [{ says: 'Only the almanac says so.', cites: ['Z01'] }],
    whatMatters: ['I like the glow.', 'I want to sleep in the dark.'],
    nextSteps: ['Ask at the next full moon.'],
    questions: ['Is it invented?'],
    steps: [
      { pathway: 'early/glow', step: 'watch' },
      { pathway: 'early/lantern', step: 'lantern' },
    ],
  },
);
