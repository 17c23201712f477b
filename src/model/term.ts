/** A hard word and what it means. */
export interface Term {
  /** The word as it stands in a sentence: "mitotic rate". */
  readonly word: string;
  /** What it means, one plain sentence. */
  readonly means: string;
  /** Other spellings, brand names, plurals: "mitotic rates", "Gleevec". */
  readonly also?: readonly string[];
  /** What people say instead: "came back". They are no hard words, so they are never marked; search finds the term by them. */
  readonly layNames?: readonly string[];
}

/** Terms by key, as `terms.ts` of a disease gives them. */
export type Terms<Key extends string = string> = Readonly<Record<Key, Term>>;

/** The hard words of one disease. */
export function defineTerms<const Key extends string>(terms: Terms<Key>): Terms<Key> {
  return terms;
}
