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
const leastCoverage = 0.45;
/** Where a treatment of the site is asked for, its pages answer even if the rest is unknown. */
const leastCoverageOfTreatment = 0.2;
/** Words the site does not have weigh like words that nearly no result has. */
const unknownIsLike = 0.5;
/** How much more the meaning of a word counts for a reader who asks what it means. */
const meaningBoost = 1.8;

/**
 * The results in order.
 * @param founds one for each ask of the query
 * @param all how many results the index holds
 * @param kindOf the kind of a result by its id
 */
export function rank(query: Query, founds: readonly Found[], all: number, kindOf: (id: string) => Kind | undefined): Ranked[] {
  const weights = founds.map((found, index) => rarity(found.length, all) * (query.asks[index]?.concept ? 1.3 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + query.unknown.length * rarity(unknownIsLike, all);
  const treatments = query.asks.flatMap(({ concept }, index) => (concept?.isTreatment ? [index] : []));
  const byId = new Map<string, { record: FoundRecord; score: number; has: number[] }>();
  founds.forEach((found, index) => {
    for (const record of found) {
      const entry = byId.get(record.id) ?? { record, score: 0, has: [] };
      entry.score += record.score;
      entry.has.push(index);
      byId.set(record.id, entry);
    }
  });
  const least = treatments.length > 0 ? leastCoverageOfTreatment : leastCoverage;
  return [...byId.values()]
    .flatMap(({ record, score, has }): Ranked[] => {
      const coverage = has.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / total;
      if (coverage < least || (treatments.length > 0 && !treatments.some((index) => has.includes(index)))) return [];
      const kind = kindOf(record.id) ?? 'page';
      const weight = weightOf[kind] * (query.asksMeaning && kind === 'word' ? meaningBoost : 1);
      return [{ record, score: score * (0.15 + coverage ** 2) * weight, has }];
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
}
