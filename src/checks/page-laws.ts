/** The laws of what one page says, each in the file of its name; every text of the site is held to them. */
import { figuresHaveCaptions } from './figures-have-captions.ts';
import { listsAreShort } from './lists-are-short.ts';
import { numbersShareABase } from './numbers-share-a-base.ts';
import type { PageLaw } from './page-law.ts';
import { pagesAreDivided } from './pages-are-divided.ts';
import { pagesArePlain } from './pages-are-plain.ts';
import { pagesNameAnAct } from './pages-name-an-act.ts';
import { pagesSayTheirPoint } from './pages-say-their-point.ts';
import { pagesSayWhatIsUnknown } from './pages-say-what-is-unknown.ts';
import { paragraphsAreShort } from './paragraphs-are-short.ts';
import { tablesAreSmall } from './tables-are-small.ts';
import { wordsAreEveryday } from './words-are-everyday.ts';

export const pageLaws: readonly PageLaw[] = [
  pagesArePlain,
  pagesSayTheirPoint,
  pagesNameAnAct,
  pagesSayWhatIsUnknown,
  pagesAreDivided,
  paragraphsAreShort,
  listsAreShort,
  tablesAreSmall,
  figuresHaveCaptions,
  numbersShareABase,
  wordsAreEveryday,
];
