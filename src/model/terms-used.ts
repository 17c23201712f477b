/** Turns some text into the glossary words that stand in it. */
import type { Term, Terms } from './term.ts';

const spellings = ({ word, also = [] }: Term) => [word, ...also];
const standsIn = (text: string, spelling: string) =>
  new RegExp(`(?<![\\p{L}\\d])${spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu').test(text);

/** The keys of all terms that a text uses, in one of their spellings. */
export function termsIn(text: string, terms: Terms): readonly string[] {
  return Object.entries(terms)
    .filter(([, term]) => spellings(term).some((spelling) => standsIn(text, spelling)))
    .map(([key]) => key);
}
