/** Turns a treatment card into what its page says. */
import { treatmentAddress } from './anchors.ts';
import type { Disease } from './disease.ts';
import type { Facts } from './fact.ts';
import type { TextList, TextOfDisease } from './page-text.ts';
import { type Said, type Slot, toSaid } from './statement.ts';
import { idsToldOn, placesBesidePathways } from './telling.ts';
import { termsIn } from './terms-used.ts';
import { cardNextStep, slotsOf, slotTitles, type TreatmentCard } from './treatment-card.ts';

/** The blocks of one statement: the sentence, its list, the question to ask. */
export function blocksOfSaid({ says, items, ask }: Said): readonly string[] {
  return [says, ...items, ...(ask === undefined ? [] : [`Ask: “${ask}”`])];
}

/** Every block of some statements. */
export function blocksOfSlot(slot: Slot, facts: Facts): readonly string[] {
  return slot.flatMap((statement) => blocksOfSaid(toSaid(statement, facts)));
}

/** Every block of a card that its author wrote. */
export function blocksOfCard(card: TreatmentCard, facts: Facts): readonly string[] {
  return [card.question, ...slotsOf(card).flatMap(({ slot }) => blocksOfSlot(slot, facts)), ...card.questions];
}

/** The list that the statements of a slot make, and the lists inside them; a fact's list stands in its own file. */
export function listsOfSlot(name: string, slot: Slot, facts: Facts): readonly TextList[] {
  return [
    { at: name, count: slot.length },
    ...slot.map((statement, index) => ({
      ...('fact' in statement ? { file: 'facts.ts', at: `${statement.fact}.items` } : { at: `${name}.${index}.items` }),
      count: toSaid(statement, facts).items.length,
    })),
  ];
}

/** The texts of all treatment cards. */
export function cardTexts(disease: Disease): readonly TextOfDisease[] {
  const { facts, terms } = disease;
  const telling = placesBesidePathways(disease);
  return Object.entries(disease.treatments).map(([slug, card]) => {
    const address = treatmentAddress(disease.slug, slug);
    const written = blocksOfCard(card, facts);
    return {
      address,
      name: card.name,
      file: `treatments/${slug}.ts`,
      question: card.question,
      mainMessage: blocksOfSlot(card.inShort, facts).join(' '),
      nextStep: cardNextStep,
      unknowns: blocksOfSlot(card.notKnown, facts),
      blocks: [...written, cardNextStep],
      headings: slotsOf(card).map(({ name }) => slotTitles[name]),
      lists: [
        ...slotsOf(card).flatMap(({ name, slot }) => listsOfSlot(name, slot, facts)),
        { at: 'questions', count: card.questions.length },
      ],
      figures: [],
      tables: [],
      terms: termsIn(written.join(' '), terms),
      tells: idsToldOn(address, telling),
    };
  });
}
