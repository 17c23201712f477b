import { describe, expect, it } from 'vitest';
import { diseaseWith } from './fixture.ts';
import { pagesArePlain } from './pages-are-plain.ts';
import { blocksOfProse, readingGrade, sentences, syllables } from './reading-grade.ts';
import { termsAreExplained } from './terms-are-explained.ts';

describe('reading grade', () => {
  it.each([
    ['cat', 1],
    ['make', 1],
    ['tumor', 2],
    ['operation', 4],
    ['2', 1],
    ['the', 1],
    ['idea', 2],
  ])('“%s” has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
  it('agrees with the two formulas, worked by hand', () => {
    // 2 sentences, 8 words, 11 syllables, 1 word of three or more.
    const grade = readingGrade(['The cat sat. An operation may help us.'], new Set());
    expect(grade).toMatchObject({ words: 8, sentences: 2, hardWords: 1 });
    expect(grade.fleschKincaid).toBeCloseTo(0.39 * 4 + 11.8 * (11 / 8) - 15.59, 10);
    expect(grade.smog).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(15), 10);
  });
  it('an exempt word is an easy one', () => {
    expect(readingGrade(['Take imatinib.'], new Set(['imatinib'])).hardWords).toBe(0);
    expect(readingGrade(['Take imatinib.'], new Set()).hardWords).toBe(1);
  });
  it('a block ends a sentence; a point inside one does not', () => {
    expect(sentences(['A heading', 'It is 2.5 cm. “Is it?” Yes.']).map(({ sentence }) => sentence)).toEqual([
      'A heading',
      'It is 2.5 cm.',
      '“Is it?”',
      'Yes.',
    ]);
  });
  it('prose becomes blocks of plain words', () => {
    expect(blocksOfProse('## Why?\n\n<Cite claims="C1">It <Term id="x">is</Term> so.</Cite>\n\n- One\n- Two\n')).toEqual([
      'Why?',
      'It is so.',
      'One',
      'Two',
    ]);
  });
});

it('pages-are-plain: a page that is too hard is reported with its hardest sentence, a long sentence with its words', () => {
  const prose = `${'Multidisciplinary consideration of individual circumstances is recommended. '.repeat(40)}\n\n${'so '.repeat(21)}`;
  expect(pagesArePlain(diseaseWith({ prose })).map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
    [
      "The page reads at grade 27.6 by Flesch and Kincaid; at most 7 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
      "The page reads at grade 15.0 by SMOG; at most 9 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
      "A sentence has 21 words; at most 20 can be read once and understood. Make two of it: “so so so so so so so so so so so so so so so so so so so so so”",
      "The page reads at grade 25.7 by Flesch and Kincaid; at most 7 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
      "The page reads at grade 14.0 by SMOG; at most 9 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
      "A sentence has 21 words; at most 20 can be read once and understood. Make two of it: “so so so so so so so so so so so so so so so so so so so so so”",
    ]
  `);
  expect(pagesArePlain(diseaseWith())).toEqual([]);
});

it('terms-are-explained: a meaning that is no sentence and a word nobody links are reported', () => {
  expect(termsAreExplained(diseaseWith({ disease: { terms: { lost: { word: 'lost', means: 'not found' } } } })))
    .toMatchInlineSnapshot(`
    [
      {
        "at": "lost.means",
        "file": "content/test/terms.ts",
        "hint": "Write one plain sentence, from capital to full stop.",
        "message": "The meaning of “lost” is no whole sentence: “not found”",
        "rule": "terms-are-explained",
      },
      {
        "at": "lost",
        "file": "content/test/terms.ts",
        "hint": "Name 'lost' in a step’s \`terms\`, link it with <Term id="lost">, or remove it.",
        "message": "No step, no prose, no card and no decision uses “lost”; a reader would never be led to it.",
        "rule": "terms-are-explained",
      },
    ]
  `);
});
