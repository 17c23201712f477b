import { expect, it } from 'vitest';
import { toExcerpt, toMarks, toPieces } from './excerpt.ts';

const marked = (text: string, ...asked: string[]) =>
  toPieces(text, toMarks(asked))
    .filter(({ isMarked }) => isMarked)
    .map(({ text: piece }) => piece);

it('every form of a word is marked, and a phrase as a whole', () => {
  expect(marked('Side effects may come. An operation, or operations?', 'side effects', 'operation')).toEqual([
    'Side effects',
    'operation',
    'operations',
  ]);
});

it('the pieces of a text are the text', () => {
  const text = 'A <b> & “quoted” word, naïve 5\u00a0cm.';
  expect(
    toPieces(text, toMarks(['naive', 'word']))
      .map(({ text: piece }) => piece)
      .join(''),
  ).toBe(text);
});

it('the excerpt begins with the sentence that has the most of what was asked', () => {
  const text = 'First comes this. Then the lamp has side effects. Then nothing.';
  expect(toExcerpt(text, toMarks(['lamp', 'side effects']))).toMatch(/^… Then the lamp has side effects\./);
});
