/** Turns a treatment card into the words its reader reads, block by block. */
import type { Facts } from './fact.ts';
import { type Said, toSaid } from './statement.ts';
import { slotsOf, type TreatmentCard } from './treatment-card.ts';

/** The blocks of one statement: the sentence, its list, the question to ask. */
export function blocksOfSaid({ says, items, ask }: Said): readonly string[] {
  return [says, ...items, ...(ask === undefined ? [] : [`Ask: “${ask}”`])];
}

/** Every block of a card that its author wrote. */
export function blocksOfCard(card: TreatmentCard, facts: Facts): readonly string[] {
  const statements = slotsOf(card).flatMap(({ slot }) => slot);
  return [card.question, ...statements.flatMap((statement) => blocksOfSaid(toSaid(statement, facts))), ...card.questions];
}
