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
      'A GIST is a tumor that starts in the wall of the gut. See how it is usually treated, whether it is small or larger, has spread, or came back.',
    scenarios: ['small', 'larger', 'advanced', 'recurrent'],
    situations: [
      {
        label: 'I was just told that I have a GIST',
        also: ['newly diagnosed', 'just diagnosed', 'new diagnosis', 'where do I start'],
        steps: [{ label: 'Find the page that fits', pathway: 'hub/which-page', step: 'you-have-a-gist' }],
      },
      {
        label: 'I am waiting for an operation',
        also: ['operation is planned', 'before my operation'],
        steps: [
          { label: 'The tumor is small', pathway: 'small/watch-or-operate', step: 'surgery' },
          { label: 'I take a drug first, to shrink it', pathway: 'larger/shrink-first', step: 'safe-to-remove' },
          { label: 'The cancer has spread to few places', pathway: 'advanced/limited-spread', step: 'ask-goal' },
        ],
      },
      {
        label: 'My operation is done',
        also: ['after the operation', 'tumor was removed', 'recovering from the operation'],
        steps: [
          { label: 'The tumor was small', pathway: 'small/after-surgery', step: 'tumor-removed' },
          { label: 'I took a drug before it', pathway: 'larger/shrink-first', step: 'imatinib-after' },
          { label: 'The cancer had spread', pathway: 'advanced/first-drug', step: 'drug-after' },
        ],
      },
      {
        label: 'I am taking a drug',
        also: ['taking tablets every day'],
        steps: [
          { label: 'After an operation', pathway: 'small/after-surgery', step: 'imatinib' },
          { label: 'Before an operation', pathway: 'larger/shrink-first', step: 'still-helping' },
          { label: 'It cannot be removed, or has spread', pathway: 'advanced/first-drug', step: 'checks' },
          { label: 'It came back', pathway: 'recurrent/drug-treatment', step: 'going' },
        ],
      },
      {
        label: 'A drug stopped working, or is too hard to take',
        also: ['not working anymore', 'no longer works', 'tumor grows on the drug', 'progression', 'cannot tolerate the drug'],
        steps: [
          { label: 'A larger tumor, not removed yet', pathway: 'larger/next-drug', step: 'what-changed' },
          { label: 'It cannot be removed, or has spread', pathway: 'advanced/next-drug', step: 'what-changed' },
          { label: 'It came back', pathway: 'recurrent/drug-treatment', step: 'going' },
        ],
      },
      {
        label: 'It came back',
        also: ['recurrence', 'returned', 'grew back', 'relapse'],
        steps: [
          { label: 'Drug treatment', pathway: 'recurrent/drug-treatment', step: 'came-back' },
          { label: 'What else may be possible', pathway: 'recurrent/other-choices', step: 'what-fits' },
        ],
      },
      {
        label: 'I am waiting for a scan, a biopsy or a gene test',
        also: ['waiting for results', 'waiting for a scan', 'waiting for a biopsy', 'waiting for a gene test'],
        steps: [
          { label: 'A check of a small tumor', pathway: 'small/watch-or-operate', step: 'growing' },
          { label: 'A gene test after an operation', pathway: 'small/after-surgery', step: 'gene-test' },
          { label: 'A biopsy of a larger tumor', pathway: 'larger/shrink-first', step: 'biopsy' },
          { label: 'A biopsy when it has spread', pathway: 'advanced/first-drug', step: 'biopsy' },
          { label: 'A scan on imatinib, when it has spread', pathway: 'advanced/first-drug', step: 'checks' },
        ],
      },
    ],
    review: { state: 'not-yet-reviewed', next: '2027-05-23' },
    source: 'acs-2020',
    sourceLine: 'American Cancer Society, 18 May 2020',
    provenance: [
      {
        says: 'The pathways restate one page of the American Cancer Society. It was written by the society’s medical and editorial content team: doctors, nurses certified in cancer care, editors and translators.',
        cites: ['F92'],
      },
      {
        says: 'That page lists six sources of its own, one of them a textbook chapter of 2019. Five were read online in October 2019.',
        cites: ['F93'],
      },
      {
        says: 'Three of those five are UpToDate topics (2019). One is the PDQ of the National Cancer Institute (2018). One is the NCCN guideline Soft Tissue Sarcoma, Version 4.2019.',
        cites: ['F93'],
      },
      { says: 'The page was last revised on 18 May 2020.', cites: ['F94'] },
    ],
    guard: {
      never: [
        { what: 'doses and figures', words: ['mg', '%', 'percent'] },
        { what: 'names of gene changes', words: ['exon*', 'D842V', 'SDH*', 'NF1', 'BRAF', 'NTRK', 'wild type'] },
        {
          what: 'words of other sources',
          words: ['neoadjuvant', 'ruptur*', 'margin*', 'stage*', 'survival', 'mitotic count', 'second opinion', 'pregnan*'],
        },
      ],
      only: {
        avapritinib: ['advanced'],
        chemotherapy: ['advanced'],
        ablation: ['advanced'],
        embolization: ['advanced'],
        radiation: ['recurrent'],
        'biops*': ['larger', 'advanced'],
        'gene test*': ['small', 'larger', 'advanced'],
        PDGFRA: ['small', 'larger', 'advanced'],
        sorafenib: ['advanced', 'recurrent'],
        pazopanib: ['advanced', 'recurrent'],
        dasatinib: ['advanced', 'recurrent'],
        nilotinib: ['advanced', 'recurrent'],
        'clinical trial*': ['advanced', 'recurrent'],
        sunitinib: ['larger', 'advanced', 'recurrent'],
        'endoscop*': ['small'],
      },
    },
    checkedOn: '2026-11-23',
  },
);
