import { defineCases } from '../../../src/model/case.ts';
import pathway from './no-longer-responding.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Rosa, 58, who asks about other targeted drugs',
    given: { 'what-to-talk-about': 'other-drugs' },
    expects: ['no-longer-responds', 'what-to-talk-about', 'other-drugs', 'not-yet-clear'],
  },
  {
    who: 'Sami, 49, who asks about a trial',
    given: { 'what-to-talk-about': 'trial' },
    expects: ['no-longer-responds', 'what-to-talk-about', 'trial', 'ask-about-trials'],
  },
  {
    who: 'Tilda, 67, who asks about chemotherapy',
    given: { 'what-to-talk-about': 'chemotherapy' },
    expects: ['no-longer-responds', 'what-to-talk-about', 'chemotherapy'],
  },
]);
