import { expect, it } from 'vitest';
import { spotTerms, termsIn } from './terms-used.ts';

const terms = {
  recurrence: { word: 'recurrence', means: 'It is back.', also: ['recurrent'], layNames: ['came back'] },
  local: { word: 'local recurrence', means: 'It is back near the place.' },
  kit: { word: 'KIT', means: 'A gene.', also: ['KIT change'] },
};
const words = (text: string) => spotTerms(text, terms).map(({ key, index, length }) => [key, text.slice(index, index + length)]);

it('a word is found in each of its spellings, in the order of the text', () => {
  expect(words('Recurrent or not: a recurrence.')).toEqual([
    ['recurrence', 'Recurrent'],
    ['recurrence', 'recurrence'],
  ]);
});

it('the longer word wins, across a line break too', () => {
  expect(words('A local\n recurrence and a KIT change.')).toEqual([
    ['local', 'local\n recurrence'],
    ['kit', 'KIT change'],
  ]);
});

it('capitals inside a word are part of it, and a part of a word is no word', () => {
  expect(words('A kit; KITs; recurrences.')).toEqual([]);
});

it('what people say instead is no hard word', () => {
  expect(termsIn('It came back.', terms)).toEqual([]);
});

it('keys come in the order of the glossary, each once; an empty glossary finds nothing', () => {
  expect(termsIn('KIT, recurrence, KIT.', terms)).toEqual(['recurrence', 'kit']);
  expect(termsIn('KIT', {})).toEqual([]);
});
