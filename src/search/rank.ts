/** Ranks what the index found for each thing that was asked, and drops what does not answer. */
import { type Kind, weightOf } from './kinds.ts';
import type { FoundRecord } from './pagefind.ts';
import type { Query } from './query.ts';

/** What the index found for one of the things that were asked. */
export type Found = readonly FoundRecord[];

/** A result with its place in the order. */
export interface Ranked {
  readonly record: FoundRecord;
  readonly score: number;
  /** Which of the things asked it has, by their places in the query. */
  readonly has: readonly number[];
}

/** How rare a thing is among all results: what is everywhere says little. */
const rarity = (found: number, all: number) => Math.log(1 + (all - found + 0.5) / (found + 0.5));

/** A result must have at least this part of what was asked, by rarity. */
const leastCoverage = 0.4;
/** A query with words that the site does not have is answered only where the greater part is met. */
const leastCoverageWithUnknown = 0.5;
/** Where a treatment of the site is asked for, its pages answer even if the rest is unknown. */
const leastCoverageOfTreatment = 0.1;
/** Words the site does not have weigh like words that nearly no result has. */
const unknownIsLike = 0.5;
/** How much more the meaning of a word counts for a reader who asks what it means. */
const meaningBoost = 1.8;
/** How much more a treatment's own page counts for a reader who asks more of it than its name. */
const cardBoost = 1.35;
/** A page's beginning is a better place to land than one of its parts; a step that only leads on is a worse one. */
const placeWeights = { start: 1.15, pointer: 0.5, part: 1 };

/** What is known of a result before its text is fetched. */
export interface Standing {
  readonly kind: Kind;
  readonly place: keyof typeof placeWeights;
}

/**
 * The results in order.
 * @param founds one for each ask of the query
 * @param all how many results the index holds
 * @param standingOf what is known of a result by its id
 */
export function rank(query: Query, founds: readonly Found[], all: number, standingOf: (id: string) => Standing): Ranked[] {
  const weights = founds.map((found, index) => rarity(found.length, all) * (query.asks[index]?.concept ? 1.3 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + query.unknown.length * rarity(unknownIsLike, all);
  const treatments = query.asks.flatMap(({ concept }, index) => (concept?.isTreatment ? [index] : []));
  const byId = new Map<string, { record: FoundRecord; score: number; has: number[]; isNamed: boolean }>();
  founds.forEach((found, index) => {
    for (const record of found) {
      const entry = byId.get(record.id) ?? { record, score: 0, has: [], isNamed: false };
      entry.score += record.score;
      entry.has.push(index);
      entry.isNamed ||= record.matchedMetaFields?.includes('named') ?? false;
      byId.set(record.id, entry);
    }
  });
  const leastOfRest = query.unknown.length > 0 ? leastCoverageWithUnknown : leastCoverage;
  const least = treatments.length > 0 ? leastCoverageOfTreatment : leastOfRest;
  return [...byId.values()]
    .flatMap(({ record, score, has, isNamed }): Ranked[] => {
      const coverage = has.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / total;
      if (coverage < least || (treatments.length > 0 && !treatments.some((index) => has.includes(index)))) return [];
      const { kind, place } = standingOf(record.id);
      const isMeant = query.asksMeaning && kind === 'word' && isNamed;
      const isCard = treatments.length > 0 && kind === 'treatment' && query.asks.length + query.unknown.length > 1;
      const weight = weightOf[kind] * placeWeights[place] * (isMeant ? meaningBoost : 1) * (isCard ? cardBoost : 1);
      return [{ record, score: score * (0.15 + coverage ** 2) * weight, has }];
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
}
