import { expect, it } from 'vitest';
import { withGlosses } from './gloss.ts';

const terms = {
  biopsy: { word: 'biopsy', also: ['biopsies'], means: 'A piece is taken.', gloss: 'taking a piece', plainly: ['small piece'] },
  gist: { word: 'GIST', also: ['GISTs'], means: 'A tumor.', gloss: 'a tumor of the gut', glossOfMany: 'tumors of the gut' },
  exon: { word: 'exon', means: 'A part of a gene.', gloss: 'a part of a gene' },
  imatinib: { word: 'imatinib', means: 'A drug.', gloss: 'a drug', plainly: ['drug'] },
  sunitinib: { word: 'sunitinib', means: 'A drug.', gloss: 'a drug', plainly: ['drug'] },
  tumor: { word: 'tumor', means: 'A lump.', gloss: 'a lump', everyday: true },
};
const glossed = (...blocks: string[]) => withGlosses(blocks, new Set(['A bare biopsy']), terms);

it('a word is explained in the first sentence that uses it, and not again', () => {
  expect(glossed('A scan. A biopsy, then. A biopsy.', 'More biopsies.')).toEqual([
    'A scan. A biopsy (taking a piece), then. A biopsy.',
    'More biopsies.',
  ]);
});

it.each([
  ['the sentence says it in plain words', 'A biopsy takes a small piece.'],
  ['the sentence says its gloss', 'A biopsy is taking a piece.'],
  ['most readers know the word', 'A tumor grows.'],
])('no gloss where %s', (_, text) => {
  expect(glossed(text)).toEqual([text]);
});

it('what another sentence says is no explanation', () => {
  expect(glossed('A biopsy helps. A small piece is taken.')).toEqual([
    'A biopsy (taking a piece) helps. A small piece is taken.',
  ]);
});

it.each([
  ['many', 'Small GISTs grow.', 'Small GISTs (tumors of the gut) grow.'],
  ['behind its number', 'Exon 9 here.', 'Exon 9 (a part of a gene) here.'],
  ['behind its quotation mark', 'A “biopsy” here.', 'A “biopsy” (taking a piece) here.'],
  ['in brackets', 'A test (biopsy) here.', 'A test (biopsy [taking a piece]) here.'],
  ['before brackets', 'Take imatinib (Gleevec) now.', 'Take imatinib (Gleevec; a drug) now.'],
  ['in a row of the same kind', 'Imatinib or sunitinib helps.', 'Imatinib (a drug) or sunitinib helps.'],
])('the gloss of %s', (_, text, expected) => {
  expect(glossed(text)).toEqual([expected]);
});

it('words of charts and controls are bare, and explain nothing', () => {
  expect(glossed('A bare biopsy', 'A biopsy.')).toEqual(['A bare biopsy', 'A biopsy (taking a piece).']);
});
