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
import type { Subject } from './subjects.ts';
import * as subjects from './subjects.ts';
import { tablesAreSmall } from './tables-are-small.ts';
import { wordsAreEveryday } from './words-are-everyday.ts';
import { wordsAreGlossed } from './words-are-glossed.ts';

/** A law on one page's text, in words for readers. */
export interface ToldPageLaw {
  /** One plain sentence. */
  readonly says: string;
  /** What it looks at. */
  readonly of: Subject;
  readonly law: PageLaw;
}

export const pageLaws: readonly ToldPageLaw[] = [
  { says: 'Every page can be read at grade 7, and its sentences are short.', of: subjects.pages, law: pagesArePlain },
  { says: 'Every page asks one question, and answers it at the top.', of: subjects.pages, law: pagesSayTheirPoint },
  { says: 'Every page names what you can do next.', of: subjects.pages, law: pagesNameAnAct },
  { says: 'Every page says what is not known.', of: subjects.pages, law: pagesSayWhatIsUnknown },
  { says: 'Every page is divided by headings that differ.', of: subjects.headings, law: pagesAreDivided },
  { says: 'No paragraph has more than 4 sentences.', of: subjects.blocks, law: paragraphsAreShort },
  { says: 'No list has more than 7 items.', of: subjects.lists, law: listsAreShort },
  { says: 'No table is larger than a screen.', of: subjects.tables, law: tablesAreSmall },
  { says: 'Every chart has a title, and says whom it is for.', of: subjects.figures, law: figuresHaveCaptions },
  { says: 'Chances are told as a number out of 100.', of: subjects.blocks, law: numbersShareABase },
  { says: 'Words are everyday words.', of: subjects.blocks, law: wordsAreEveryday },
  { says: 'The sentence that first uses a hard word explains it.', of: subjects.hardWordsOnPages, law: wordsAreGlossed },
];
