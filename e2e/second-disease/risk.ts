import { defineRisk } from '../../src/model/risk.ts';
import claims from './claims.ts';
import references from './references.ts';
import inputs from './risk-inputs.ts';
import terms from './terms.ts';

export default defineRisk(
  { claims, terms, references, inputs },
  {
    question: 'How likely is my freckle to glow again?',
    mainMessage: 'An invented table sorts freckles by width and glow.',
    forWhom: 'you have an invented freckle.',
    nextStep: 'Ask a dreamer which row they see for you.',
    unknowns: ['Nobody knows what a freckle dreams.'],
    exclusions: {
      lantern: {
        label: 'A lantern is in use now.',
        says: 'The numbers are from dreamers who had none.',
        standing: 'our-caution',
        references: ['almanac-1999'],
      },
    },
    schemes: ['moon-scale'],
    always: ['This is an invented table. It says nothing of you.'],
    notes: [],
    explains: [],
    join: {
      pathway: 'early/glow',
      step: 'size',
      caution: { says: 'A freckle wider than 5\u00a0mm might glow.', cites: ['Z02'] },
      answers: {
        no: {
          says: 'A freckle that does not glow is watched.',
          cites: ['Z03'],
          step: 'watch',
          results: { 'moon-scale': ['dim'] },
        },
        yes: { says: 'Some dreamers may try a lantern.', cites: ['Z04'], step: 'go-on', results: { 'moon-scale': ['bright'] } },
      },
      also: [],
    },
    advice: [],
    leftOut: [],
    questions: ['Does it glow at night?'],
  },
);
