/** Turns what a reader types into what the index is asked: concepts and words, mistakes mended. */
import { distance } from 'fastest-levenshtein';
import { type Concept, ConceptFinder } from './concepts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isIdle, stemOf, wordsIn } from './words.ts';

/** One thing the reader asks for; a result that has any of its words has it. */
export interface Ask {
  /** Words of the index: one, or several while the last word is still being typed. */
  readonly words: readonly string[];
  /** The concept it is, if it is one. */
  readonly concept?: Concept;
  /** The words as a page would show them, to mark them. */
  readonly shown: readonly string[];
}

/** What a reader asks for. */
export interface Query {
  readonly asks: readonly Ask[];
  /** Whether the reader asks what a word means, or typed nothing but a name. */
  readonly asksMeaning: boolean;
  /** The words that the site does not have. */
  readonly unknown: readonly string[];
  /** What was typed with its mistakes mended; undefined where none was. */
  readonly mended?: string;
}

/** No question is longer; what comes after is not read. */
const longestQuery = 300;
const mostAsks = 12;
const meaning = /\b(?:mean|means|meaning|definition|define)\b/;
const mostCompletions = 4;

/** How many letters a word may be wrong in. */
const allowedErrors = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Reads queries with what a site's vocabulary knows. */
export class QueryReader {
  readonly finder: ConceptFinder;
  readonly #subjects: ReadonlySet<Concept>;
  readonly #words: readonly string[];
  readonly #known: Set<string>;
  readonly #spelt: Set<string>;
  /** The words of names: a mistake in one of them is mended more freely. */
  readonly #names: readonly string[];

  constructor(vocabulary: Vocabulary) {
    this.finder = new ConceptFinder(vocabulary.concepts);
    this.#subjects = new Set(
      vocabulary.diseases.flatMap((name) => this.finder.longest(wordsIn(name)).map(({ concept }) => concept)),
    );
    this.#words = vocabulary.words.split(' ');
    this.#names = [...new Set(vocabulary.concepts.flatMap(({ forms }) => forms.flatMap(wordsIn)))].filter(
      (word) => !isIdle(word) && word.length > 3,
    );
    this.#spelt = new Set([...this.#words, ...this.#names]);
    const told = vocabulary.situations.flatMap(({ label, also }) => [label, ...also].flatMap(wordsIn));
    this.#known = new Set([...this.#spelt, ...told].map(stemOf));
  }

  #isKnown(word: string) {
    return isIdle(word) || this.#known.has(stemOf(word));
  }

  /** The site's word that a word was probably meant to be. */
  mend(word: string): string | undefined {
    const most = allowedErrors(word);
    if (most === 0 || /\d/.test(word)) return undefined;
    // Two words written as one.
    for (let at = 4; at <= word.length - 4; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.#spelt.has(part))) return parts.join(' ');
    }
    // Two letters in the wrong order are one mistake.
    const swapped = [...word].slice(1).map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    const unswapped = swapped.find((candidate) => this.#spelt.has(candidate));
    if (unswapped) return unswapped;
    const near = (candidates: readonly string[], limit: number) => {
      let best: { word: string; errors: number } | undefined;
      for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit) continue;
        const errors = distance(word, candidate);
        if (errors <= limit && errors < (best?.errors ?? Number.POSITIVE_INFINITY)) best = { word: candidate, errors };
      }
      return best?.word;
    };
    const sameStart = this.#words.filter((candidate) => candidate[0] === word[0] && candidate.length > 4);
    return near(this.#names, most) ?? near(sameStart, 1);
  }

  /** The site's words nearest to one that it does not have, for a reader who found nothing. */
  nearest(word: string, most: number): string[] {
    return this.#names
      .map((candidate) => ({ candidate, errors: distance(word, candidate) }))
      .filter(({ errors }) => errors <= Math.max(3, Math.floor(word.length / 2)))
      .sort((a, b) => a.errors - b.errors)
      .slice(0, most)
      .map(({ candidate }) => candidate);
  }

  /** The site's words that begin like one that is still being typed, the most frequent first. */
  #complete(start: string): string[] {
    if (start.length < 2) return [];
    return [...new Set([...this.#names, ...this.#words])].filter((word) => word.startsWith(start)).slice(0, mostCompletions);
  }

  /** Reads a query; its last word may be unfinished. */
  read(text: string): Query {
    const typed = wordsIn(text.slice(0, longestQuery));
    const asks: Ask[] = [];
    const unknown: string[] = [];
    let isMended = false;
    let unfinished: readonly string[] = [];
    const words = typed.flatMap((word, index) => {
      if (this.#isKnown(word)) return word;
      const isLast = index === typed.length - 1;
      const completions = isLast ? this.#complete(word) : [];
      if (completions.length > 0) {
        unfinished = completions;
        return word;
      }
      const mended = this.mend(word);
      if (mended) isMended = true;
      return mended?.split(' ') ?? word;
    });
    const mentions = this.finder.longest(words);
    for (let index = 0; index < words.length && asks.length < mostAsks; index++) {
      const mention = mentions.find(({ start, end }) => start <= index && index < end);
      const word = words[index] ?? '';
      if (mention) {
        const { concept, end } = mention;
        if (!asks.some((ask) => ask.concept === concept))
          asks.push({ words: [concept.token], concept, shown: [...concept.forms, words.slice(index, end).join(' ')] });
        index = end - 1;
      } else if (unfinished.length > 0 && index === words.length - 1) {
        const concepts = this.finder.longest(unfinished).map(({ concept }) => concept);
        asks.push({ words: [...unfinished, ...concepts.map(({ token }) => token)], shown: unfinished });
      } else if (!isIdle(word)) {
        if (!this.#isKnown(word)) unknown.push(word);
        else if (!asks.some((ask) => ask.words.includes(word))) asks.push({ words: [word], shown: [word] });
      }
    }
    // The name of the whole subject tells nothing beside other words.
    const own = asks.filter(({ concept }) => !concept || !this.#subjects.has(concept));
    if (own.length > 0) asks.splice(0, asks.length, ...own);
    const asksMeaning = meaning.test(typed.join(' ')) || (asks.length === 1 && asks[0]?.concept !== undefined);
    return { asks, asksMeaning, unknown, ...(isMended ? { mended: words.join(' ') } : {}) };
  }
}
