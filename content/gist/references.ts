import { defineReferences } from '../../src/model/reference.ts';

export default defineReferences({
  'acs-2020': {
    kind: 'patient-information',
    authors: 'American Cancer Society medical and editorial content team',
    title: 'Typical Treatment Options for Gastrointestinal Stromal Tumors',
    publisher: 'American Cancer Society',
    dated: '2020-05-18',
    doi: null,
    pmid: null,
    url: 'https://www.cancer.org/cancer/types/gastrointestinal-stromal-tumor/treating/by-spread.html',
    checkedOn: '2026-11-23',
  },
});
