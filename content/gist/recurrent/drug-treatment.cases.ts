import { defineCases } from '../../../src/model/case.ts';
import pathway from './drug-treatment.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Dana, 48, on imatinib that works, until the starting dose fails; the dose is raised',
    given: { going: ['works', 'dose-fails'], choose: 'higher-dose' },
    expects: ['came-back', 'imatinib', 'going', 'keep-taking', 'going', 'choose', 'higher-dose', 'go-on-other-choices'],
  },
  {
    who: 'Xenia, 64, who tries another drug when the starting dose fails',
    given: { going: 'dose-fails', choose: 'another-drug' },
    expects: ['came-back', 'imatinib', 'going', 'choose', 'another-drug', 'go-on-other-choices'],
  },
  {
    who: 'Yusuf, 77, who cannot tolerate imatinib',
    given: { going: 'too-hard' },
    expects: ['came-back', 'imatinib', 'going', 'another-drug', 'go-on-other-choices'],
  },
]);
