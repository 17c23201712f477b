import { defineReferences } from '../../src/model/reference.ts';

export default defineReferences({
  'almanac-1999': {
    kind: 'review',
    authors: 'A. Inventor and B. Dreamer',
    title: 'The almanac of ailments that do not exist',
    publisher: 'Press of Nowhere',
    dated: '1999-04',
    doi: null,
    pmid: null,
    url: null,
    checkedOn: '2026-11-23',
  },
});
