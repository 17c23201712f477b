import { defineScenario } from '../../../src/model/scenario.ts';
import claims from '../claims.ts';
import terms from '../terms.ts';

export default defineScenario(
  { claims, terms },
  {
    title: 'Cannot be removed, or has spread',
    question: 'What if my GIST cannot be removed, or has spread?',
    mainMessage: {
      says: 'A targeted drug usually comes first. For most of these GISTs, imatinib is usually preferred. An operation may become a choice for some people if the drugs make the tumor small enough.',
      cites: ['F46', 'F48', 'F58'],
    },
    forWhom: { says: 'doctors say the tumor cannot be removed, or it has spread to distant places.', cites: ['F43'] },
    notFor: {
      says: 'the tumor is in one place and can be removed, or has come back after treatment.',
      see: ['small', 'larger', 'recurrent'],
    },
    nextStep: 'Ask why the tumor cannot be removed and how far it has spread. Ask whether it has been tested for gene changes.',
    unknowns: [
      {
        says: 'It is not yet clear how much four of the drugs help: sorafenib, dasatinib, nilotinib and pazopanib.',
        cites: ['F68', 'F69', 'F70', 'F71', 'F72'],
      },
      { says: 'A gene test can give some idea of how likely a drug is to help. It is not a firm answer.', cites: ['F51'] },
      { says: 'Our source names no dose for the higher dose of imatinib.', cites: ['F54'] },
    ],
    pathways: ['first-drug', 'next-drug', 'no-longer-responding', 'limited-spread'],
  },
);
