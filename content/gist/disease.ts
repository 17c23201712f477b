import { defineDisease } from '../../src/model/disease.ts';
import claims from './claims.ts';
import references from './references.ts';
import terms from './terms.ts';

export default defineDisease(
  { claims, terms, references },
  {
    name: 'Gastrointestinal stromal tumor',
    shortName: 'GIST',
    summary:
      'A GIST is a tumor that starts in the wall of the gut. See how it is usually treated: as a small tumor, a larger one, one that has spread, or one that came back.',
    scenarios: ['small', 'larger', 'advanced', 'recurrent'],
    review: { state: 'not-yet-reviewed', next: '2027-05-23' },
    source: 'acs-2020',
    sourceLine: 'American Cancer Society, 18 May 2020',
    provenance: [
      {
        says: 'The pathways restate one page of the American Cancer Society. It was written by the society’s medical and editorial content team: doctors, nurses certified in cancer care, editors and translators.',
        cites: ['F92'],
      },
      {
        says: 'That page lists six sources of its own: a textbook chapter of 2019, and five that were read online in October 2019. They are three UpToDate topics (2019), the PDQ of the National Cancer Institute (2018), and the NCCN guideline Soft Tissue Sarcoma, Version 4.2019.',
        cites: ['F93'],
      },
      { says: 'The page was last revised on 18 May 2020.', cites: ['F94'] },
    ],
    checkedOn: '2026-11-23',
  },
);
