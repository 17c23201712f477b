import { defineCases } from '../../../src/model/case.ts';
import pathway from './which-page.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Ana, 54, a small tumor found by chance',
    given: { 'came-back': 'no', removable: 'yes' },
    expects: ['you-have-a-gist', 'came-back', 'removable', 'page-small'],
  },
  {
    who: 'Boris, 61, a large tumor that is hard to take out',
    given: { 'came-back': 'no', removable: 'yes-but-hard' },
    expects: ['you-have-a-gist', 'came-back', 'removable', 'page-larger'],
  },
  {
    who: 'Chidi, 70, a tumor that has spread to the liver',
    given: { 'came-back': 'no', removable: 'no' },
    expects: ['you-have-a-gist', 'came-back', 'removable', 'page-advanced'],
  },
  {
    who: 'Dana, 48, a tumor back after an operation',
    given: { 'came-back': 'yes' },
    expects: ['you-have-a-gist', 'came-back', 'page-recurrent'],
  },
]);
