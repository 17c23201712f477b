import { expect, it } from 'vitest';
import type { Disease } from '../model/disease.ts';
import { diseaseWith } from './fixture.ts';
import { hardWordsAreExplained } from './hard-words-are-explained.ts';
import { onEveryPage } from './page-law.ts';
import { pagesArePlain } from './pages-are-plain.ts';
import { termsAreExplained } from './terms-are-explained.ts';
import { wordsAreGlossed } from './words-are-glossed.ts';

it('pages-are-plain: a page that is too hard is reported with its hardest sentence, a long sentence with its words', () => {
  const prose = `${'Multidisciplinary consideration of individual circumstances is recommended. '.repeat(40)}\n\n${'so '.repeat(21)}`;
  expect(onEveryPage(pagesArePlain)(diseaseWith({ prose })).map(({ message, hint }) => `${message} ${hint}`))
    .toMatchInlineSnapshot(`
      [
        "The page reads at grade 27.2 by Flesch and Kincaid; at most 7 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
        "The page reads at grade 14.9 by SMOG; at most 9 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
        "A sentence has 21 words; at most 20 can be read once and understood. Make two of it: “so so so so so so so so so so so so so so so so so so so so so”",
        "The page reads at grade 24.8 by Flesch and Kincaid; at most 7 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
        "The page reads at grade 13.7 by SMOG; at most 9 is wanted. Begin with its hardest sentence: “Multidisciplinary consideration of individual circumstances is recommended.”",
        "A sentence has 21 words; at most 20 can be read once and understood. Make two of it: “so so so so so so so so so so so so so so so so so so so so so”",
      ]
    `);
  expect(onEveryPage(pagesArePlain)(diseaseWith())).toEqual([]);
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
        "hint": "Use the word, list the spelling that the pages use in \`also\`, or say \`heard: true\` if a doctor may say it.",
        "message": "No page uses “lost”; a reader would never be led to it.",
        "rule": "terms-are-explained",
      },
    ]
  `);
});

it('hard-words-are-explained: a hard word or a short form that the glossary lacks is reported once, with its place', () => {
  const prose = 'A biopsy of the GXT. No biopsy in the US.';
  expect(hardWordsAreExplained(diseaseWith({ prose })).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'biopsy: “biopsy” is explained nowhere. It stands on /test/: “A biopsy of the GXT. No biopsy in the US.”',
    'gxt: “GXT” is explained nowhere. It stands on /test/: “A biopsy of the GXT. No biopsy in the US.”',
  ]);
  const terms = { biopsy: { word: 'biopsy', means: 'A piece.' }, gxt: { word: 'GXT', means: 'A thing.' } };
  expect(hardWordsAreExplained(diseaseWith({ prose, disease: { terms } }))).toEqual([]);
});

it('words-are-glossed: a word without a gloss, and a sentence that grows too long by one, are reported', () => {
  const prose = `A biopsy of a tumor. The scan ${'so '.repeat(15)}helps.`;
  const told = (terms: Disease['terms']) =>
    onEveryPage(wordsAreGlossed)(diseaseWith({ prose, disease: { terms } })).map(
      ({ file, at, message, hint }) => `${file} ${at}: ${message} ${hint}`,
    );
  expect(
    told({
      biopsy: { word: 'biopsy', means: 'A piece.' },
      tumor: { word: 'tumor', means: 'A lump.', everyday: true },
      scan: { word: 'scan', means: 'A picture.', gloss: 'a picture of the inside of the body' },
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/test/hub/ “biopsy”: “biopsy” has no gloss, so the sentence that first uses it cannot explain it. In terms.ts, add \`gloss\`: what it means in at most 7 words, without a capital or a full stop. Or say \`everyday: true\` if most readers know it. A page that belongs to no disease puts no meaning there: its sentence must say it.",
      "content/test/hub/ “The scan (a picture of the inside of the…”: With the meanings of its hard words, a sentence has 26 words; at most 25 can be followed: “The scan (a picture of the inside of the body) so so so so so so so so so so so so so so so helps.” Make two sentences of it, or explain the word in your own words and list them under \`plainly\` of the term.",
      "content/test/small/ “biopsy”: “biopsy” has no gloss, so the sentence that first uses it cannot explain it. In terms.ts, add \`gloss\`: what it means in at most 7 words, without a capital or a full stop. Or say \`everyday: true\` if most readers know it. A page that belongs to no disease puts no meaning there: its sentence must say it.",
    ]
  `);
  expect(
    told({
      biopsy: { word: 'biopsy', means: 'A piece.', gloss: 'a piece' },
      scan: { word: 'scan', means: 'A picture.', gloss: 'a picture', plainly: ['so'] },
    }),
  ).toEqual([]);
});
