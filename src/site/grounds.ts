/** Turns what a statement rests on into the link that says so. */
import type { Disease } from '../model/disease.ts';
import type { Confidence } from '../model/fact.ts';
import type { Said } from '../model/statement.ts';
import { sayDate } from './frame.ts';

/** A link to a source, with its date in the words. */
export interface Ground {
  readonly label: string;
  /** From the site's root. */
  readonly address: string;
  /** What the link tells, for ears. */
  readonly of: string;
}

/** The dates of some references in words, each once, the oldest first; "no date" where one gives none. */
export function sayDates(disease: Disease, keys: readonly string[]): string {
  const dates = keys.map((key) => disease.references[key]?.dated ?? null);
  const known = [...new Set(dates.filter((date) => date !== null))].sort().map(sayDate);
  return [...known, ...(dates.includes(null) ? ['no date'] : [])].join(', ');
}

const words: Readonly<Record<Confidence, string>> = {
  confirmed: 'Other source',
  'one-source': 'Only one source',
  company: 'The maker says',
};

/** The link to what a statement rests on; a statement that tells a gap rests on nothing. */
export function groundOf(disease: Disease, { claims, facts, means }: Said): Ground | undefined {
  const [claim] = claims;
  if (claim !== undefined) {
    const dated = disease.references[disease.source]?.dated;
    const label = dated ? `Source, ${sayDate(dated)}` : 'Source';
    return { label, address: `/${disease.slug}/sources/#${claim}`, of: ` of this: ${claims.join(', ')}` };
  }
  const [id] = facts;
  const fact = id === undefined ? undefined : disease.facts[id];
  if (id !== undefined && fact) {
    const word = fact.confidence === 'confirmed' && fact.references.length > 1 ? 'Other sources' : words[fact.confidence];
    return {
      label: `${word}, ${sayDates(disease, fact.references)}`,
      address: `/${disease.slug}/sources/#${id}`,
      of: ` of this: ${id}`,
    };
  }
  if (means === undefined) return undefined;
  return { label: 'Meaning of the word', address: `/${disease.slug}/words/#${means}`, of: `: ${disease.terms[means]?.word}` };
}
