import { expect, it } from 'vitest';
import { wordsIn } from './words.ts';

it('British words are read as American ones, and no others are touched', () => {
  expect(
    wordsIn('Tumours, oesophagus, anaemia, haemorrhage, diarrhoea; centre, fibres; counselling, embolisation, localised'),
  ).toEqual([
    'tumors',
    'esophagus',
    'anemia',
    'hemorrhage',
    'diarrhea',
    'center',
    'fibers',
    'counseling',
    'embolization',
    'localized',
  ]);
  const same =
    'four hours your course metastasis exercise raised advise promise does goes shoe counsel local aerobic fever disease'.split(
      ' ',
    );
  expect(wordsIn(same.join(' '))).toEqual(same);
});

it('signs, accents and capitals make no other word', () => {
  expect(wordsIn('The tumor’s “D842V” – naïve, 400 mg')).toEqual(['the', 'tumor', 's', 'd842v', 'naive', '400', 'mg']);
});
