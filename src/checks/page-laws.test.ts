import { expect, it } from 'vitest';
import type { PageText } from '../model/page-text.ts';
import { figuresHaveCaptions } from './figures-have-captions.ts';
import { numbersShareABase } from './numbers-share-a-base.ts';
import type { PageLaw } from './page-law.ts';
import { pageLaws } from './page-laws.ts';
import { pagesAreDivided } from './pages-are-divided.ts';
import { pagesNameAnAct } from './pages-name-an-act.ts';
import { pagesSayTheirPoint } from './pages-say-their-point.ts';
import { pagesSayWhatIsUnknown } from './pages-say-what-is-unknown.ts';
import { paragraphsAreShort } from './paragraphs-are-short.ts';
import { tablesAreSmall } from './tables-are-small.ts';
import { wordsAreEveryday } from './words-are-everyday.ts';

const sound: PageText = {
  address: '/test/small/',
  name: 'Small',
  file: 'content/test/small/',
  question: 'What if it is small?',
  mainMessage: 'It may be watched.',
  nextStep: 'Ask how small it is.',
  unknowns: ['Nobody knows why it grows.'],
  blocks: ['What if it is small?', 'It may be watched.', 'About 4 of 100 come back. So 96 of 100 do not.'],
  bare: [],
  glossed: ['What if it is small?', 'It may be watched.', 'About 4 of 100 come back. So 96 of 100 do not.'],
  unglossed: [],
  headings: ['What is done?'],
  lists: [{ at: 'questions', count: 7 }],
  figures: [{ title: 'Watch or operate', subtitle: 'For a small tumor.', steps: 3 }],
  tables: [{ at: 'options', rows: 7, columns: 5 }],
  terms: [],
  tells: ['C1'],
  exempt: new Set(),
};
const faults = (law: PageLaw, change: Partial<PageText>) =>
  law({ ...sound, ...change }).map(({ rule, file, at, message, hint }) => `${rule} | ${file} ${at} | ${message} ${hint}`);

it('a sound page breaks no law', () => {
  for (const { law } of pageLaws) expect(faults(law, {})).toEqual([]);
});

it('paragraphs-are-short: five sentences are reported', () => {
  expect(faults(paragraphsAreShort, { blocks: ['It is so. It is so. It is so. It is so. It is so.'] })).toMatchInlineSnapshot(`
    [
      "paragraphs-are-short | content/test/small/ “It is so. It is so. It is so. It is so. …” | This paragraph has 5 sentences; a reader takes in 4 at a glance. Make two paragraphs of it, or say less.",
    ]
  `);
  expect(faults(paragraphsAreShort, { blocks: ['It is so. It is so. It is so. It is so.'] })).toEqual([]);
});

it('pages-say-their-point: no heading, no message and a long message are reported', () => {
  expect([
    ...faults(pagesSayTheirPoint, { question: ' ' }),
    ...faults(pagesSayTheirPoint, { mainMessage: '' }),
    ...faults(pagesSayTheirPoint, { mainMessage: 'so '.repeat(46) }),
  ]).toMatchInlineSnapshot(`
    [
      "pages-say-their-point | content/test/small/ the heading | The page has no heading, so no reader knows what it is about. Ask in it what the reader asks.",
      "pages-say-their-point | content/test/small/ the main message | Expected the answer in 1 to 5 sentences and at most 45 words; got 0 with 0 words. Say the one thing a reader must take away; the rest has its place below.",
      "pages-say-their-point | content/test/small/ the main message | Expected the answer in 1 to 5 sentences and at most 45 words; got 1 with 46 words. Say the one thing a reader must take away; the rest has its place below.",
    ]
  `);
});

it('pages-name-an-act: a next step that is no act is reported', () => {
  expect(faults(pagesNameAnAct, { nextStep: 'There are many ways.' })).toMatchInlineSnapshot(`
    [
      "pages-name-an-act | content/test/small/ nextStep | Expected an act, such as “Ask how large it is.”; got “There are many ways.”. The reader would not know what to do. Begin with one of: Answer, Ask, Bring, Call, Check, Choose, Compare, Find, Go, Look, Mark, Note, Open, Print, Read, Report, See, Show, Take, Talk, Tell, Tick, Use, Write.",
    ]
  `);
});

it('pages-say-what-is-unknown: silence about gaps is reported', () => {
  expect(faults(pagesSayWhatIsUnknown, { unknowns: [] })).toMatchInlineSnapshot(`
    [
      "pages-say-what-is-unknown | content/test/small/ unknowns | The page says nothing of what is not known; a reader would take it for the whole truth. Say what the sources leave open, or that they are silent.",
    ]
  `);
});

it('pages-are-divided: a page that runs on and a heading used twice are reported', () => {
  expect([
    ...faults(pagesAreDivided, { blocks: ['so '.repeat(700)], headings: ['One'] }),
    ...faults(pagesAreDivided, { headings: ['One', 'One'] }),
  ]).toMatchInlineSnapshot(`
    [
      "pages-are-divided | content/test/small/ the whole page | The page has 700 words under 1 headings; expected at least 2. Divide it, and let each heading say its point.",
      "pages-are-divided | content/test/small/ “One” | Two parts of the page have the heading “One”; a reader cannot tell them apart. Say in each heading what only its part tells.",
    ]
  `);
});

it('figures-have-captions: a figure without a title and one without a line below it are reported', () => {
  expect(
    faults(figuresHaveCaptions, {
      figures: [
        { title: '', subtitle: 'For all.', steps: 1 },
        { title: 'Watching', subtitle: ' ', steps: 1 },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "figures-have-captions | content/test/small/ figures.title | A figure has no title; out of its page nobody could tell what it shows. Say in it what the figure finds.",
      "figures-have-captions | content/test/small/ figures.subtitle | A figure has no subtitle (“Watching”); out of its page nobody could tell what it shows. Say whom it is for.",
    ]
  `);
});

it('tables-are-small: eight rows and six columns are reported', () => {
  expect(
    faults(tablesAreSmall, {
      tables: [
        { at: 'first', rows: 8, columns: 2 },
        { at: 'second', rows: 2, columns: 6 },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "tables-are-small | content/test/small/ first | This table has 8 rows and 2 columns; one screen holds 7 and 5. Divide it, or leave out what nobody compares.",
      "tables-are-small | content/test/small/ second | This table has 2 rows and 6 columns; one screen holds 7 and 5. Divide it, or leave out what nobody compares.",
    ]
  `);
});

it('numbers-share-a-base: other bases, shares and ratios are reported', () => {
  expect(
    faults(numbersShareABase, {
      blocks: [
        'It is 1 in 20.',
        'It is 4 %.',
        'It is twice or 3 times more likely.',
        'The hazard ratio fell.',
        'The median was 6.',
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "numbers-share-a-base | content/test/small/ “It is 1 in 20.…” | “1 in 20” cannot be compared with the other numbers here without a sum. Say how many of 100.",
      "numbers-share-a-base | content/test/small/ “It is 4 %.…” | “4 %” cannot be compared with the other numbers here without a sum. Say how many of 100.",
      "numbers-share-a-base | content/test/small/ “It is twice or 3 times more likely.…” | “3 times more likely” cannot be compared with the other numbers here without a sum. Give the number in each group, and the difference.",
      "numbers-share-a-base | content/test/small/ “The hazard ratio fell.…” | “hazard ratio” cannot be compared with the other numbers here without a sum. Give the number in each group, and the difference.",
      "numbers-share-a-base | content/test/small/ “The median was 6.…” | “median” cannot be compared with the other numbers here without a sum. Say that half went longer, and half shorter.",
    ]
  `);
  expect(faults(numbersShareABase, { blocks: ['One in the stomach, 15 of 100, 2 of 5 groups.'] })).toEqual([]);
});

it('words-are-everyday: a stiff word is reported with the plain one', () => {
  expect(faults(wordsAreEveryday, { blocks: ['However, see your physician prior to it.', 'Viable.'] })).toMatchInlineSnapshot(`
    [
      "words-are-everyday | content/test/small/ “However, see your physician prior to it.…” | “However” is a word few people say. Say but.",
      "words-are-everyday | content/test/small/ “However, see your physician prior to it.…” | “physician” is a word few people say. Say doctor.",
      "words-are-everyday | content/test/small/ “However, see your physician prior to it.…” | “prior to” is a word few people say. Say before.",
    ]
  `);
});
