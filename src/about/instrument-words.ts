/** Says of each instrument what a program found, and what people have not rated yet. */
import { limits } from '../checks/pages-are-plain.ts';
import { longestGlossed } from '../model/gloss.ts';
import type { Totals } from './gather-quality.ts';
import { cdc, pemat } from './instruments.ts';

/** An instrument as the quality page tells of it. */
export interface ToldInstrument {
  readonly name: string;
  /** Which form or formula. */
  readonly form: string;
  /** What a program found. */
  readonly found: string;
  /** What people have said, or not said yet. */
  readonly people: string;
}

const notAsked = 'Readers have not been asked.';
const grade = ({ asIs, without }: Totals['smog']) =>
  `The hardest page is at grade ${without}, or ${asIs} with the names of drugs.`;
const answered = (count: number) =>
  `${count} of its questions are answered by a program on each page. A page that fails one cannot be built.`;

/** Every instrument, in the order of the page. */
export const toldInstruments = ({ smog, fleschKincaid, longest, cards, parts, decisions }: Totals): readonly ToldInstrument[] => [
  {
    name: 'SMOG grade',
    form: 'McLaughlin’s formula, 1969',
    found: `${grade(smog)} At most ${limits.smog} is allowed on a page of ${limits.steadySentences} sentences or more.`,
    people: notAsked,
  },
  {
    name: 'Flesch-Kincaid grade',
    form: 'Kincaid’s formula, 1975',
    found: `${grade(fleschKincaid)} At most ${limits.fleschKincaid} is allowed.`,
    people: notAsked,
  },
  {
    name: 'Length of sentences',
    form: 'words from capital to full stop',
    found: `The longest sentence has ${longest} words. At most ${limits.sentence} are allowed, or ${longestGlossed} with the meaning of a hard word.`,
    people: notAsked,
  },
  {
    name: 'PEMAT-P (can people understand it and act on it?)',
    form: 'AHRQ, form for printable material',
    found: answered(pemat.items.length),
    people: 'Two trained raters have not scored it yet. There is no PEMAT score.',
  },
  {
    name: 'CDC Clear Communication Index',
    form: 'CDC, full form',
    found: answered(cdc.items.length),
    people: 'Raters have not scored it yet. There is no CDC score.',
  },
  {
    name: 'DISCERN (is it reliable on treatments?)',
    form: 'DISCERN, 16 questions',
    found: `${cards} treatment pages have ${parts} parts, and each part says something. An empty part stops the build.`,
    people: 'Two raters have not scored it yet. There is no DISCERN score.',
  },
  {
    name: 'IPDAS (is it a decision aid?)',
    form: 'IPDAS, version 4',
    found: `${decisions} decision pages hold what the first list asks. They name the condition, the decision and the options. They tell what speaks for and against each, and what living with it is like. An empty part stops the build.`,
    people: 'No body has certified them. Patients and clinicians were not asked.',
  },
  {
    name: 'JAMA benchmarks',
    form: 'Silberg and others, 1997; four points',
    found:
      'All four are on the site: who wrote it, where each statement comes from, who pays, and dates. Authors stand as a group, without their names. A strict rater may not count that.',
    people: 'No outside rater has judged it.',
  },
  {
    name: 'WCAG 2.2, level AA (can everyone use it?)',
    form: 'the rules of axe, in a browser',
    found: 'The tests open every page at three widths, in light, in dark and for print. One known fault fails the tests.',
    people: 'Nobody who uses a screen reader, a switch or a magnifier has tried it.',
  },
  {
    name: 'PDF/UA-1 (can everyone use the files?)',
    form: 'its core, read back from the file',
    found: 'We do not claim that any file meets it.',
    people: 'No screen-reader user has tried a file.',
  },
  {
    name: 'Requests to other sites',
    form: 'count in a browser',
    found: 'The tests open every page. One request to another site fails the tests.',
    people: 'Nobody is needed for this.',
  },
];
