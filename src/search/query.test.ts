import { describe, expect, it } from 'vitest';
import { toConcepts } from './concepts.ts';
import { QueryReader } from './query.ts';

const concepts = toConcepts([
  { name: 'lanternib', forms: ['Glowvec'], isTreatment: true },
  { name: 'recurrence', forms: ['came back', 'comes back'], isTreatment: false },
  { name: 'risk', forms: [], isTreatment: false },
  { name: 'risk of return', forms: [], isTreatment: false },
  { name: 'side effect', forms: ['side effects'], isTreatment: false },
]);
const reader = new QueryReader({
  concepts,
  situations: [],
  diseases: [],
  scenarios: {},
  helpPages: [],
  words: 'tumor cancer swelling whether lanternib',
  count: 9,
  index: '',
});
const namesIn = (text: string) => reader.read(text).asks.map(({ concept, words }) => concept?.name ?? words.join('|'));

describe('a query', () => {
  it('means the same by every name of a thing', () => {
    expect(namesIn('Glowvec')).toEqual(['lanternib']);
    expect(namesIn('LANTERNIB')).toEqual(['lanternib']);
  });

  it('may be spelt as outside America', () => {
    expect(reader.read('tumour').asks).toEqual(reader.read('tumor').asks);
    expect(reader.read('tumour')).toMatchObject({ unknown: [] });
  });

  it('means a phrase as a whole, and the longest phrase first', () => {
    expect(namesIn('it came back after glowvec')).toEqual(['recurrence', 'lanternib']);
    expect(namesIn('risk of return')).toEqual(['risk of return']);
  });

  it('leaves out words that carry no subject', () => {
    expect(namesIn('how long do I have the swelling')).toEqual(['swelling']);
  });

  it('has words wrong by one or two letters mended, and says so', () => {
    for (const wrong of ['lantarnib', 'lantrenib', 'lanternab', 'lamternyb'])
      expect(reader.read(`${wrong} side effects`), wrong).toMatchObject({ mended: 'lanternib side effects', unknown: [] });
  });

  it('is not bent to a word it does not mean', () => {
    expect(reader.read('weather')).toMatchObject({ asks: [], unknown: ['weather'] });
    expect(reader.read('cab')).toMatchObject({ asks: [], unknown: ['cab'] });
  });

  it('is answered while its last word is being typed', () => {
    expect(reader.read('swel').asks[0]?.words).toEqual(['swelling']);
    expect(reader.read('lant').asks[0]?.words).toContain(concepts[0]?.token);
  });

  it('asks what a word means when it is a name alone, or says so', () => {
    expect(reader.read('recurrence').asksMeaning).toBe(true);
    expect(reader.read('what does swelling mean').asksMeaning).toBe(true);
    expect(reader.read('swelling after lanternib').asksMeaning).toBe(false);
  });

  it('is read whatever it holds', () => {
    for (const text of ['', '   ', '<img onerror>', '.*(a+)+$[', '😀', '__proto__ constructor', 'a'.repeat(10_000)])
      expect(() => reader.read(text)).not.toThrow();
  });
});
