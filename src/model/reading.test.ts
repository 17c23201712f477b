import { describe, expect, it } from 'vitest';
import { blocksOfProse } from './prose.ts';
import { readingGrade, sentences, syllables } from './reading.ts';

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
    expect(blocksOfProse('## Why?\n\n<Cite claims="C1">It <b>is</b> so.</Cite>\n\n- One\n- Two\n')).toEqual([
      'Why?',
      'It is so.',
      'One',
      'Two',
    ]);
  });
});
