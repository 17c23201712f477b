/** Turns the quality page into what it says, for the same laws as any other page. */
import type { TextOfSite } from '../model/site-text.ts';
import type { Totals } from './gather-quality.ts';
import { toldInstruments } from './instrument-words.ts';
import { cdc, pemat } from './instruments.ts';
import { aboutAddress } from './pages.ts';

/** What the page says around the figures. */
export const qualityFrame = {
  question: 'How good are these pages?',
  mainMessage: 'Programs find every page plain and complete by their rules. No person has rated the site yet.',
  nextStep: 'Read a page, and',
  nextStepLink: 'tell us what is hard or wrong',
  own: 'All figures here are our own ratings, made by a program.',
  stops: 'The same functions that make these figures stop the build when a page is too hard.',
  silence: 'A program can find that something is there. It cannot find that it is true, clear or kind.',
  measured: {
    title: 'What is measured?',
    told: 'A statement that no page tells stops the build. So does one without a source.',
    leftOut:
      'Pages that only say again what others say are left out. These are the whole guide, charts for other sites, and the pages that tell of old charts. The page for a wrong address is left out too.',
  },
  notDone: { title: 'What has not been done?', means: 'No clinician, patient or trained rater has judged these pages.' },
  reading: {
    title: 'How hard is each page to read?',
    means: 'A grade is a US school year. The first figure counts all words. The second leaves out the names of drugs.',
  },
  items: {
    title: 'What does each page hold?',
    means:
      '“Statements” counts the statements, facts and changes that the page tells. The last two count questions passed, of those that fit the page.',
  },
  questions: {
    title: 'Which questions can a program answer?',
    means: 'The words are ours. The numbers are those of the form. Passing is no score: the other questions need people.',
    fits: 'Each question below says which pages it fits. On a page that it does not fit, it does not count as passed.',
    lookedUp:
      'Names from A to Z, statements by number and rows by page are there to look one up. So they do not count as lists and tables. Neither does a published risk table, which is shown whole.',
  },
  exempt: {
    title: 'Which words are left out?',
    names: 'You have to meet the names of your drugs. So they count as easy words in the second figure of each grade:',
    explained: 'The sentence that first uses a hard word on a page says what it means, often in brackets.',
    bare: 'Headings, links, tables, and the words of charts and controls are left out. So are the words that most readers know:',
  },
} as const;

/** The text of the quality page; the rows of its tables are looked up by page, and the words it leaves out are names. */
export function qualityText(totals: Totals): TextOfSite {
  const { question, mainMessage, nextStep, nextStepLink, own, stops, silence, ...parts } = qualityFrame;
  const told = toldInstruments(totals);
  const items = [pemat, cdc].flatMap((instrument) => instrument.items);
  const headings = [...Object.values(parts).map(({ title }) => title), ...told.map(({ name }) => name), pemat.name, cdc.name];
  return {
    address: aboutAddress('quality'),
    name: 'Quality',
    isIndex: true,
    file: 'src/about/quality-text.ts',
    question,
    mainMessage,
    nextStep: `${nextStep} ${nextStepLink}.`,
    unknowns: [silence],
    blocks: [
      question,
      mainMessage,
      `${nextStep} ${nextStepLink}.`,
      `${own} ${stops} ${silence}`,
      ...Object.values(parts).flatMap(({ title: _, ...said }) => Object.values(said)),
      ...told.flatMap(({ found, people, form }) => [found, people, form]),
      ...items.map(({ asks }) => asks),
      ...headings,
    ],
    headings,
    lists: [],
    figures: [],
    tables: [],
    tells: [],
  };
}
