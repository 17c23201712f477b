/** What each instrument asks that a build can answer, bound to the law that answers it. */
import { figuresHaveCaptions } from '../checks/figures-have-captions.ts';
import { listsAreShort } from '../checks/lists-are-short.ts';
import { numbersShareABase } from '../checks/numbers-share-a-base.ts';
import { findingsOf, type PageLaw } from '../checks/page-law.ts';
import { pagesAreDivided } from '../checks/pages-are-divided.ts';
import { pagesNameAnAct } from '../checks/pages-name-an-act.ts';
import { pagesSayTheirPoint } from '../checks/pages-say-their-point.ts';
import { pagesSayWhatIsUnknown } from '../checks/pages-say-what-is-unknown.ts';
import { paragraphsAreShort } from '../checks/paragraphs-are-short.ts';
import { tablesAreSmall } from '../checks/tables-are-small.ts';
import { wordsAreEveryday } from '../checks/words-are-everyday.ts';
import { wordsAreGlossed } from '../checks/words-are-glossed.ts';
import type { PageText } from '../model/page-text.ts';

/** Which pages a question fits. */
export interface Rule {
  /** Read after "pages": "with a list". */
  readonly pages: string;
  readonly test: (text: PageText) => boolean;
}

/** One question of an instrument, as far as a build can answer it. */
export interface Item {
  /** Its number on the form. */
  readonly number: string;
  /** What must be true of a page, in our words. */
  readonly asks: string;
  readonly law: PageLaw;
  /** The rule by which the question fits a page; without it, it fits all. */
  readonly fits?: Rule;
}

/** An instrument whose items are answered page by page. */
export interface Instrument {
  readonly name: string;
  readonly items: readonly Item[];
}

const hasHardWords: Rule = { pages: 'with a hard word', test: ({ terms }) => terms.length > 0 };
const hasLists: Rule = { pages: 'with a list', test: ({ lists }) => lists.some(({ count }) => count > 1) };
const hasFigures: Rule = { pages: 'with a chart', test: ({ figures }) => figures.length > 0 };
const hasTables: Rule = { pages: 'with a table', test: ({ tables }) => tables.length > 0 };
const hasNumbers: Rule = { pages: 'with a number', test: ({ blocks }) => blocks.some((block) => /\d/.test(block)) };

export const pemat: Instrument = {
  name: 'PEMAT-P',
  items: [
    { number: '3', asks: 'Everyday words are used.', law: wordsAreEveryday },
    { number: '4', asks: 'The sentence that first uses a hard word explains it.', law: wordsAreGlossed, fits: hasHardWords },
    {
      number: '6, 7',
      asks: 'Chances have one base, and no sum is left to the reader.',
      law: numbersShareABase,
      fits: hasNumbers,
    },
    { number: '8', asks: 'Paragraphs have at most four sentences.', law: paragraphsAreShort },
    { number: '9', asks: 'The page is divided by headings, no two alike.', law: pagesAreDivided },
    { number: '11', asks: 'A summary stands at the top.', law: pagesSayTheirPoint },
    { number: '17', asks: 'Each chart has a title, and says for whom it is.', law: figuresHaveCaptions, fits: hasFigures },
    { number: '19', asks: 'Tables have at most seven rows and five columns.', law: tablesAreSmall, fits: hasTables },
    { number: '20, 21', asks: 'The page names an act, in words to the reader.', law: pagesNameAnAct },
  ],
};

export const cdc: Instrument = {
  name: 'CDC Index',
  items: [
    { number: '1, 2', asks: 'There is one main message, at the top.', law: pagesSayTheirPoint },
    { number: '4', asks: 'A picture that carries it has a caption.', law: figuresHaveCaptions, fits: hasFigures },
    { number: '5, 6', asks: 'The page calls to an act, verb first.', law: pagesNameAnAct },
    { number: '7', asks: 'The words are the reader’s own.', law: wordsAreEveryday },
    { number: '7', asks: 'A hard word is explained where it is first used.', law: wordsAreGlossed, fits: hasHardWords },
    { number: '8', asks: 'Lists have at most seven items.', law: listsAreShort, fits: hasLists },
    { number: '9', asks: 'The text is in chunks with headings.', law: pagesAreDivided },
    { number: '11', asks: 'The page says what is not known.', law: pagesSayWhatIsUnknown },
    { number: '15, 17', asks: 'Numbers are of one kind, and need no sum.', law: numbersShareABase, fits: hasNumbers },
  ],
};

/** How one page does: items that pass, of those that fit. */
export function score({ items }: Instrument, text: PageText): { readonly passed: number; readonly of: number } {
  const fitting = items.filter(({ fits }) => fits?.test(text) ?? true);
  return { passed: fitting.filter(({ law }) => findingsOf(law, text).length === 0).length, of: fitting.length };
}
