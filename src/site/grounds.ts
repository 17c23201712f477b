/** Turns what a statement rests on into the link that says so. */
import type { Disease } from '../model/disease.ts';
import type { Confidence } from '../model/fact.ts';
import type { Reference } from '../model/reference.ts';
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

/** The sources that some statements rest on, the pathways' own first. */
export function sourcesOfSaid(disease: Disease, said: readonly Said[]): readonly Reference[] {
  const keys = new Set([
    ...(said.some(({ claims }) => claims.length > 0) ? [disease.source] : []),
    ...said.flatMap(({ facts }) => facts.flatMap((id) => disease.facts[id]?.references ?? [])),
  ]);
  return [...keys].flatMap((key) => disease.references[key] ?? []);
}

/** The short marks of what a statement rests on, as paper shows them: `F15`, and `T02` for a fact called `T02-words`. */
export function marksOf({ claims, facts }: Said): readonly string[] {
  return [...claims, ...facts].map((id) => id.split('-')[0] ?? id);
}

/** A mark and its sources in a few words: "T02: Joensuu H 2012; PDQ 2025". */
export function markedSources(disease: Disease, said: readonly Said[]): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const id of said.flatMap(({ facts }) => facts)) {
    const [mark = id] = id.split('-');
    const names = (disease.facts[id]?.references ?? []).map((key) => {
      const { authors = '', publisher = '', dated = null } = disease.references[key] ?? {};
      return `${(authors ?? publisher).split(/ [A-Z]{1,3}\b|[,;(]/)[0]?.trim()} ${dated?.slice(0, 4) ?? 'no date'}`;
    });
    sources.set(mark, new Set([...(sources.get(mark) ?? []), ...names]));
  }
  return [...sources].map(([mark, names]) => `${mark}: ${[...names].join('; ')}`);
}
