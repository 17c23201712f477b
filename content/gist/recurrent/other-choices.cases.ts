import { defineCases } from '../../../src/model/case.ts';
import pathway from './other-choices.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Zora, 51, with two clear-edged tumors',
    given: { 'what-fits': 'clear-edges' },
    expects: ['what-fits', 'remove-or-destroy', 'not-certain', 'talk-it-over'],
  },
  {
    who: 'Adam, 74, with pain from a tumor in bone',
    given: { 'what-fits': 'symptoms' },
    expects: ['what-fits', 'radiation', 'ask-about-radiation'],
  },
  {
    who: 'Bella, 66, for whom the drugs named so far no longer help',
    given: { 'what-fits': 'drugs-no-longer-help' },
    expects: ['what-fits', 'other-drugs', 'not-yet-clear', 'think-about-trials'],
  },
]);
