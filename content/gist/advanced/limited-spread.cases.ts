import { defineCases } from '../../../src/model/case.ts';
import pathway from './limited-spread.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Uma, 55, with spread to one place in the abdomen',
    given: { 'where-spread': 'few-places' },
    expects: ['where-spread', 'main-tumor', 'other-tumors', 'ask-goal', 'ask-benefits-risks'],
  },
  {
    who: 'Viktor, 62, with spread to the liver',
    given: { 'where-spread': 'liver' },
    expects: ['where-spread', 'liver-treatment', 'liver-aim'],
  },
  {
    who: 'Wanda, 69, with spread to many places',
    given: { 'where-spread': 'elsewhere' },
    expects: ['where-spread', 'back-to-first-drug'],
  },
]);
