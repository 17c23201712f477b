/** What this site uses of Pagefind in the browser. */

/** One result, before its text is fetched. */
export interface FoundRecord {
  readonly id: string;
  readonly score: number;
  /** The parts of the record in which the word stands, its text left out. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<RecordText>;
}

/** The text of a result. */
export interface RecordText {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The module `pagefind/pagefind.js`. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    word: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly FoundRecord[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** How Pagefind scores: exact words only, names in titles first. */
export const pagefindOptions = {
  excerptLength: 0,
  // A worker costs 12 KB and a journey on the line; the search itself takes a few milliseconds.
  noWorker: true,
  ranking: {
    // A word that only begins like the one asked for counts as good as nothing: “can” does not find “cancer”.
    termSimilarity: 12,
    pageLength: 0.4,
    termSaturation: 1.2,
    metaWeights: { title: 1.6, also: 1.6, page: 0.8, titleConcepts: 2.6, pageConcepts: 2.4, textConcepts: 0.9, named: 0.01 },
  },
};
