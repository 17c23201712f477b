/** Finds the situations that a query tells of: “gleevec stopped working” is “A drug stopped working”. */
import type { ConceptFinder } from './concepts.ts';
import type { Query } from './query.ts';
import type { SituationOffer } from './vocabulary.ts';
import { isIdle, stemOf, wordsIn } from './words.ts';

/** The things a phrase speaks of: concepts, and the stems of the words outside them. */
function subjectsOf(phrase: string, finder: ConceptFinder): Set<string> {
  const words = wordsIn(phrase);
  const mentions = finder.longest(words);
  const rest = words.filter((word, index) => !isIdle(word) && !mentions.some(({ start, end }) => start <= index && index < end));
  return new Set([...mentions.map(({ concept }) => concept.token), ...rest.map(stemOf)]);
}

/** At least this part of the query, and of the situation's words, must agree. */
const leastOfQuery = 0.6;
const leastOfSituation = 0.5;

/** Knows the situations of a site. */
export class SituationFinder {
  readonly #situations: readonly { offer: SituationOffer; phrases: readonly Set<string>[] }[];
  readonly #common: ReadonlySet<string>;

  /** @param common names that stand for the whole subject of the site, and so tell no situation from another */
  constructor(situations: readonly SituationOffer[], common: readonly string[], finder: ConceptFinder) {
    this.#common = new Set(common.flatMap((name) => [...subjectsOf(name, finder)]));
    this.#situations = situations.map((offer) => ({
      offer,
      phrases: [offer.label, ...offer.also].map((phrase) => subjectsOf(phrase, finder)),
    }));
  }

  /** The situations that the query tells of, the closest first. */
  find({ asks, unknown }: Query): SituationOffer[] {
    // Which drug it is makes no other situation of “stopped working”.
    const asked = asks
      .filter(({ concept }) => !concept?.isTreatment)
      .map(({ words: [word = ''], concept }) => concept?.token ?? stemOf(word))
      .filter((subject) => !this.#common.has(subject));
    const total = asked.length + unknown.length;
    if (asked.length === 0) return [];
    const closeness = ({ phrases }: { phrases: readonly Set<string>[] }) =>
      Math.max(
        ...phrases.map((phrase) => {
          const own = [...phrase].filter((subject) => !this.#common.has(subject));
          const met = own.filter((subject) => asked.includes(subject)).length;
          // One thing in common says little, unless it is all there is on both sides.
          const isEnough = met > 1 || (own.length === 1 && total === 1);
          return isEnough && met / total >= leastOfQuery && met / own.length >= leastOfSituation
            ? met / total + met / own.length
            : 0;
        }),
      );
    return this.#situations
      .map((situation) => ({ offer: situation.offer, score: closeness(situation) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ offer }) => offer);
  }
}
