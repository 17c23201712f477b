/** What the reader's browser knows before it asks the index: names, situations, and the site's own words. */
import type { Concept } from './concepts.ts';

/** A step that a situation leads to. */
export interface SituationStep {
  readonly label: string;
  /** From the site's root: the step in words. */
  readonly address: string;
  /** From the site's root: the walk, standing at that step. */
  readonly walk: string;
}

/** Where a reader may be just now. */
export interface SituationOffer {
  readonly label: string;
  /** Other ways in which readers say it. */
  readonly also: readonly string[];
  readonly steps: readonly SituationStep[];
}

/** The file `search/vocabulary.json`. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  readonly situations: readonly SituationOffer[];
  /** The names of the diseases: a query's other words tell what it is about. */
  readonly diseases: readonly string[];
  /** Scenario pages by address from the site's root. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** The addresses of pages that help when nothing is found. */
  readonly helpPages: readonly { readonly label: string; readonly address: string }[];
  /** The site's words, the most frequent first, separated by spaces; written once the pages are built. */
  readonly words: string;
  /** How many results the index holds; written with the words. */
  readonly count: number;
  /** By what name Pagefind knows the index; empty until it is written. */
  readonly index: string;
}
