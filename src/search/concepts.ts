/** Finds what a text speaks of, whichever of its names is used: “Gleevec”, “Glivec” and “imatinib” are one concept. */
import { stemOf, wordsIn } from './words.ts';

/** One thing with several names. */
export interface Concept {
  /** A made-up word that stands for it in the index; no other word begins like it. */
  readonly token: string;
  /** How it is called where it is offered to a reader. */
  readonly name: string;
  /** All its names, this one included. */
  readonly forms: readonly string[];
  /** Whether it is a treatment: a question about one is answered from its own pages. */
  readonly isTreatment: boolean;
}

/** A name with what it means, before those that share a name are joined. */
export interface Naming {
  readonly name: string;
  readonly forms: readonly string[];
  readonly isTreatment: boolean;
}

/** Where a concept stands among the words of a text. */
export interface Mention {
  readonly concept: Concept;
  /** The place of its first word, and the place after its last. */
  readonly start: number;
  readonly end: number;
}

const keyOf = (form: string) => wordsIn(form).map(stemOf).join(' ');

/** The made-up word number so and so: all of one length, so that none begins like another. */
function tokenOf(index: number): string {
  const letters = [index / 676, (index % 676) / 26, index % 26].map((part) => String.fromCharCode(97 + Math.floor(part)));
  return `zq${letters.join('')}k`;
}

/** Joins the namings that share a name into concepts, in the order in which they are first met. */
export function toConcepts(namings: readonly Naming[]): Concept[] {
  const groups: { name: string; forms: Set<string>; keys: Set<string>; isTreatment: boolean }[] = [];
  for (const { name, forms, isTreatment } of namings) {
    const keys = [name, ...forms].map(keyOf).filter(Boolean);
    const met = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [first = { name, forms: new Set<string>(), keys: new Set<string>(), isTreatment }] = met;
    if (met.length === 0) groups.push(first);
    for (const form of [name, ...forms]) first.forms.add(form);
    for (const key of keys) first.keys.add(key);
    first.isTreatment ||= isTreatment;
    for (const other of met.slice(1)) {
      for (const form of other.forms) first.forms.add(form);
      for (const key of other.keys) first.keys.add(key);
      first.isTreatment ||= other.isTreatment;
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ name, forms, isTreatment }, index) => ({ token: tokenOf(index), name, forms: [...forms], isTreatment }));
}

/** Finds concepts among words. */
export class ConceptFinder {
  readonly #byKey = new Map<string, Concept>();
  #longest = 0;

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      for (const form of concept.forms) {
        const key = keyOf(form);
        if (!this.#byKey.has(key)) this.#byKey.set(key, concept);
        this.#longest = Math.max(this.#longest, key.split(' ').length);
      }
    }
  }

  /** Every mention, those inside others too: “risk of return” also speaks of risk. */
  all(words: readonly string[]): Mention[] {
    const stems = words.map(stemOf);
    return stems.flatMap((_, start) => {
      const found: Mention[] = [];
      for (let end = Math.min(stems.length, start + this.#longest); end > start; end--) {
        const concept = this.#byKey.get(stems.slice(start, end).join(' '));
        if (concept) found.push({ concept, start, end });
      }
      return found;
    });
  }

  /** The mentions a reader means: from the left, the longest first, none inside another. */
  longest(words: readonly string[]): Mention[] {
    let next = 0;
    return this.all(words).filter(({ start, end }) => {
      if (start < next) return false;
      next = end;
      return true;
    });
  }
}
