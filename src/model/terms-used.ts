/** Turns some text into the glossary words that stand in it. */
import type { Term, Terms } from './term.ts';

/** A hard word where it stands in a text. */
export interface Spotted {
  readonly key: string;
  readonly index: number;
  readonly length: number;
}

interface Reader {
  readonly pattern: RegExp;
  /** By spelling, in lower case. */
  readonly found: ReadonlyMap<string, { readonly key: string; readonly spelling: string }>;
}

const spellings = ({ word, also = [] }: Term) => [word, ...also];
const literal = (spelling: string) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
/** “KIT” is a gene and “kit” is not: where capitals stand inside a word, they are part of it. */
const isExact = (spelling: string) => /\S\p{Lu}/u.test(spelling);
const readers = new WeakMap<Terms, Reader>();

function readerOf(terms: Terms): Reader {
  const known = readers.get(terms);
  if (known) return known;
  const all = Object.entries(terms).flatMap(([key, term]) => spellings(term).map((spelling) => ({ key, spelling })));
  // The longest first, so that “local recurrence” is not read as “recurrence”.
  const choices = all.map(({ spelling }) => spelling).toSorted((a, b) => b.length - a.length);
  const made = {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${choices.map(literal).join('|')})(?![\\p{L}\\d])`, 'giu'),
    found: new Map(all.toReversed().map((each) => [each.spelling.toLowerCase(), each])),
  };
  readers.set(terms, made);
  return made;
}

/** Every hard word of a text, in one of its spellings, in the order of the text; none lies within another. */
export function spotTerms(text: string, terms: Terms): readonly Spotted[] {
  if (Object.keys(terms).length === 0) return [];
  const { pattern, found } = readerOf(terms);
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const plain = words.replace(/\s+/g, ' ');
    const match = found.get(plain.toLowerCase());
    return !match || (isExact(match.spelling) && match.spelling !== plain)
      ? []
      : [{ key: match.key, index, length: words.length }];
  });
}

/** The keys of all terms that a text uses, in the order of the glossary. */
export function termsIn(text: string, terms: Terms): readonly string[] {
  const used = new Set(spotTerms(text, terms).map(({ key }) => key));
  return Object.keys(terms).filter((key) => used.has(key));
}
