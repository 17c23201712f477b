/** A hard word and what it means. */
export interface Term {
  /** The word as it stands in a sentence: "mitotic rate". */
  readonly word: string;
  /** What it means, one plain sentence or two. */
  readonly means: string;
  /** What it means in a few words that stand in brackets behind it where a page first uses it: "taking a small piece to test". */
  readonly gloss?: string;
  /** The gloss where the word stands in the plural. */
  readonly glossOfMany?: string;
  /** Words that say it already, as the text has them: a sentence with one of them needs no gloss. */
  readonly plainly?: readonly string[];
  /** Most readers know the word; it opens its meaning, and needs no gloss. */
  readonly everyday?: boolean;
  /** Other spellings, brand names, plurals: "mitotic rates", "Gleevec". Each is marked where it stands in a text. */
  readonly also?: readonly string[];
  /** What people say instead: "came back". They are no hard words, so they are never marked; search finds the term by them. */
  readonly layNames?: readonly string[];
  /** What readers type who look for it; the search reads it, no page shows it. */
  readonly searchedAs?: readonly string[];
  /** What a meaning rests on that is more than the language: claim ids and reference keys. */
  readonly basis?: readonly string[];
  /** No page need use it: it is here because a reader may hear it from a doctor. */
  readonly heard?: boolean;
}

/** Terms by key, as `terms.ts` of a disease gives them. */
export type Terms<Key extends string = string> = Readonly<Record<Key, Term>>;

/** The hard words of one disease. */
export function defineTerms<const Key extends string>(terms: Terms<Key>): Terms<Key> {
  return terms;
}

/** The terms with the given keys, from A to Z. */
export function sortedTerms(terms: Terms, keys: readonly string[] = Object.keys(terms)): readonly (Term & { key: string })[] {
  return keys
    .flatMap((key) => (terms[key] ? [{ key, ...terms[key] }] : []))
    .toSorted((a, b) => a.word.localeCompare(b.word, 'en', { sensitivity: 'base' }));
}
