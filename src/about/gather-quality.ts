/** Turns the texts of all pages into the figures of the quality page. */
import { findingsOf } from '../checks/page-law.ts';
import type { Disease } from '../model/disease.ts';
import type { PageText } from '../model/page-text.ts';
import { readingGrade, sentences } from '../model/reading.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { type Frame, sayDate } from '../site/frame.ts';
import { cdc, type Instrument, pemat, score } from './instruments.ts';
import { aboutAddress } from './pages.ts';
import { qualityFrame } from './quality-text.ts';

/** A grade with all words counted, and without the names of drugs. */
export interface Grade {
  readonly asIs: string;
  readonly without: string;
}

/** The figures of one page. */
export interface PageFigures {
  readonly text: PageText;
  readonly words: number;
  readonly fleschKincaid: Grade;
  readonly smog: Grade;
  readonly longest: number;
  readonly hardest: string;
  readonly pemat: string;
  readonly cdc: string;
}

const say = (instrument: Instrument, text: PageText) => {
  const { passed, of } = score(instrument, text);
  return `${passed} of ${of}`;
};

function measure(text: PageText): PageFigures {
  const [asIs, without] = [readingGrade(text.glossed, new Set()), readingGrade(text.glossed, text.exempt)];
  const grade = (key: 'fleschKincaid' | 'smog'): Grade => ({ asIs: asIs[key].toFixed(1), without: without[key].toFixed(1) });
  return {
    text,
    words: asIs.words,
    fleschKincaid: grade('fleschKincaid'),
    smog: grade('smog'),
    longest: Math.max(...sentences(text.glossed).map(({ words }) => words)),
    hardest: without.hardest,
    pemat: say(pemat, text),
    cdc: say(cdc, text),
  };
}

const measured = new WeakMap<PageText, PageFigures>();

/** The figures of a page, measured once, by the same functions that stop the build. */
export function toFigures(text: PageText): PageFigures {
  const figures = measured.get(text) ?? measure(text);
  measured.set(text, figures);
  return figures;
}

/** The figures of the whole site. */
export interface Totals {
  /** Of the hardest page. */
  readonly smog: Grade;
  readonly fleschKincaid: Grade;
  /** Words of the longest sentence. */
  readonly longest: number;
  readonly cards: number;
  /** Parts of all cards. */
  readonly parts: number;
  readonly decisions: number;
  readonly claims: number;
  readonly facts: number;
  /** The day of the newest content, in words. */
  readonly date: string;
}

/** What the figures of all pages come to. */
export function toTotals(texts: readonly PageText[], diseases: readonly Disease[]): Totals {
  const figures = texts.map(toFigures);
  const hardest = (key: 'smog' | 'fleschKincaid', as: keyof Grade) =>
    Math.max(...figures.map((page) => Number(page[key][as]))).toFixed(1);
  const grade = (key: 'smog' | 'fleschKincaid'): Grade => ({ asIs: hardest(key, 'asIs'), without: hardest(key, 'without') });
  const count = (part: 'claims' | 'facts' | 'decisions') => diseases.flatMap((disease) => Object.keys(disease[part])).length;
  const cards = diseases.flatMap(({ treatments }) => Object.values(treatments));
  const days = diseases.map(({ checkedOn }) => checkedOn).toSorted();
  return {
    smog: grade('smog'),
    fleschKincaid: grade('fleschKincaid'),
    longest: Math.max(...figures.map(({ longest }) => longest)),
    cards: cards.length,
    parts: cards.flatMap(slotsOf).length,
    decisions: count('decisions'),
    claims: count('claims'),
    facts: count('facts'),
    date: sayDate(days.at(-1) ?? ''),
  };
}

/** The pages on which an item passes, and those it fits. */
export function tally(instrument: Instrument, texts: readonly PageText[]) {
  return instrument.items.map((item) => {
    const fitting = texts.filter((text) => item.fits?.test(text) ?? true);
    return { ...item, of: fitting.length, passed: fitting.filter((text) => findingsOf(item.law, text).length === 0).length };
  });
}

/** The frame of the quality page. */
export function toQualityFrame(diseases: readonly Disease[]): Frame {
  return {
    title: 'Quality – Pathway Atlas',
    description: 'How the pages of this site score, page by page, what a program can measure, and what nobody has rated yet.',
    address: aboutAddress('quality'),
    diseases,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: 'About', address: aboutAddress('index') },
    ],
    name: 'Quality',
    contents: [
      { label: qualityFrame.measured.title, address: '#measured' },
      { label: qualityFrame.notDone.title, address: '#not-done' },
      { label: qualityFrame.reading.title, address: '#reading' },
      { label: qualityFrame.items.title, address: '#items' },
      { label: qualityFrame.questions.title, address: '#questions' },
      { label: qualityFrame.exempt.title, address: '#exempt' },
    ],
  };
}
