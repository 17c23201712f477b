/** Turns a decision into the words its reader reads, block by block. */
import { blocksOfSaid } from './card-words.ts';
import type { Decision } from './decision.ts';
import { isChance, optionsOf, partsOf } from './decision-parts.ts';
import type { Facts } from './fact.ts';

/** Every block of a decision that its author wrote. */
export function blocksOfDecision(decision: Decision, facts: Facts): readonly string[] {
  return [
    decision.name,
    decision.question,
    ...optionsOf(decision).map(({ name }) => name),
    ...decision.comparison.map(({ asks }) => asks),
    ...partsOf(decision, facts).flatMap(({ said }) => blocksOfSaid(said)),
    ...decision.numbers.flatMap((number) => (isChance(number) ? [number.asks, number.howSure] : [])),
    ...decision.whatMatters,
    ...decision.nextSteps,
    ...decision.questions,
  ];
}
