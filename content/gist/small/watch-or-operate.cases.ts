import { defineCases } from '../../../src/model/case.ts';
import pathway from './watch-or-operate.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Ana, 54, a 1 cm tumor found by chance, watched for a year until it grows',
    given: { 'very-small': 'yes', choice: 'watch', growing: ['no', 'yes'] },
    expects: [
      'small-tumor',
      'very-small',
      'choice',
      'watch',
      'growing',
      'watch',
      'growing',
      'talk-again',
      'surgery',
      'go-on-after-surgery',
    ],
  },
  {
    who: 'Emil, 66, a 1.5 cm tumor, who chooses treatment',
    given: { 'very-small': 'yes', choice: 'treat' },
    expects: ['small-tumor', 'very-small', 'choice', 'surgery', 'go-on-after-surgery'],
  },
  {
    who: 'Fatima, 59, a small tumor that causes pain',
    given: { 'very-small': 'no' },
    expects: ['small-tumor', 'very-small', 'surgery', 'go-on-after-surgery'],
  },
]);
