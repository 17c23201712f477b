/** Turns the texts of all pages into the figures of the quality page. */
import type { PageText } from '../model/page-text.ts';
import { readingGrade, sentences } from '../model/reading.ts';
import type { Frame } from '../site/frame.ts';
import type { Disease } from '../model/disease.ts';
import { cdc, type Instrument, pemat, score } from './instruments.ts';
import { aboutAddress } from './pages.ts';

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

/** The figures of a page, measured by the same functions that stop the build. */
export function toFigures(text: PageText): PageFigures {
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

/** The pages on which an item passes, and those it fits. */
export function tally(instrument: Instrument, texts: readonly PageText[]) {
  return instrument.items.map((item) => {
    const fitting = texts.filter((text) => item.fits?.(text) ?? true);
    return { ...item, of: fitting.length, passed: fitting.filter((text) => item.law(text).length === 0).length };
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
      { label: 'What is measured?', address: '#measured' },
      { label: 'What has not been done?', address: '#not-done' },
      { label: 'How hard is each page to read?', address: '#reading' },
      { label: 'What does each page hold?', address: '#items' },
      { label: 'Which questions can a program answer?', address: '#questions' },
      { label: 'Which words are left out?', address: '#exempt' },
    ],
  };
}
