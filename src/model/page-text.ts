/** A list on a page that its reader takes in whole; one to look something up in, from A to Z or by number, is none. */
export interface TextList {
  /** The file it is written in, where that is not the page's own. */
  readonly file?: string;
  readonly at: string;
  readonly count: number;
}

/** What one page says to its reader: the one thing that every law on words and the quality page measure. */
export interface PageText {
  /** From the site's root: `/gist/small/`. */
  readonly address: string;
  /** Its name in lists: "Small, can be removed". */
  readonly name: string;
  /** It lists what other pages tell, so no word is looked up there. */
  readonly isIndex?: boolean;
  /** The file or folder its author edits: `content/gist/small/`. */
  readonly file: string;
  /** The heading, as the reader asks it. */
  readonly question: string;
  /** The answer in a sentence or two, right under the heading. */
  readonly mainMessage: string;
  /** What the reader can do next; an act. */
  readonly nextStep: string;
  /** What is not known, one entry each. */
  readonly unknowns: readonly string[];
  /** All that its author wrote, the fields above among it: every heading, bullet, cell and paragraph. */
  readonly blocks: readonly string[];
  /** Blocks that hold no meaning in brackets: words of charts and of controls; its headings need not be among them. */
  readonly bare: readonly string[];
  /** The blocks as readers meet them: each hard word has its meaning where it is first used. */
  readonly glossed: readonly string[];
  /** Hard words of the page that have no meaning to put there, though few readers know them. */
  readonly unglossed: readonly string[];
  /** The headings of its sections. */
  readonly headings: readonly string[];
  readonly lists: readonly TextList[];
  readonly figures: readonly { readonly title: string; readonly subtitle: string; readonly steps: number }[];
  /** Tables to compare things in; a published table is shown whole, and one row of a list of pages is looked up. */
  readonly tables: readonly { readonly at: string; readonly rows: number; readonly columns: number }[];
  /** Keys of the glossary words it uses and leads to. */
  readonly terms: readonly string[];
  /** Ids of the claims, facts and updates it tells. */
  readonly tells: readonly string[];
  /** Words in lower case that a reader has to meet, such as names of drugs; none counts as hard. */
  readonly exempt: ReadonlySet<string>;
}

/** A page's text before its disease is known to it: the file as seen from the disease's folder. */
export type TextOfDisease = Omit<PageText, 'exempt' | 'glossed' | 'unglossed' | 'bare'> & Partial<Pick<PageText, 'bare'>>;
