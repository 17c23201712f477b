import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { slotsOfGuide } from '../model/gene-guide.ts';
import { type Said, toSaid } from '../model/statement.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { cardsOf, diseaseFile } from './places.ts';

const isBlank = (words: string) => words.trim() === '';

/** What is empty in a statement, in a word. */
function emptyIn({ says, items, facts, ask }: Said): string | undefined {
  // The words of an unknown fact are missing because the fact is, and that is reported for itself.
  if (isBlank(says) && facts.length === 0) return 'no words';
  if (items.some(isBlank)) return 'an empty line in its list';
  if (ask !== undefined && !ask.trim().endsWith('?')) return `no question to ask, but “${ask}”`;
  return undefined;
}

/** The pages that are made of slots. */
const pagesOfSlots = (disease: Disease) => [
  ...cardsOf(disease).map(({ card, file }) => ({ file, slots: slotsOf(card), questions: [card.question, ...card.questions] })),
  ...(disease.genes
    ? [
        {
          file: diseaseFile(disease, 'genes.ts'),
          slots: slotsOfGuide(disease.genes),
          questions: [disease.genes.question, ...disease.genes.questions],
        },
      ]
    : []),
];

/** Every part of a treatment card, and of the guide to gene tests, says something, and its questions are questions. */
export function everySlotIsFilled(disease: Disease): Diagnostic[] {
  const rule = 'every-slot-is-filled';
  return pagesOfSlots(disease).flatMap(({ file, slots, questions: asked }) => {
    const parts = slots.flatMap(({ name, slot }) =>
      slot.flatMap((statement, index): Diagnostic[] => {
        const empty = emptyIn(toSaid(statement, disease.facts));
        return empty === undefined
          ? []
          : [
              {
                rule,
                file,
                at: `${name}.${index}`,
                message: `This part of the page has ${empty}; a reader would be left without an answer.`,
                hint: 'Say what the sources say, or `{ notInSources: …, ask: “…?” }`.',
              },
            ];
      }),
    );
    const questions = asked
      .filter((question) => !question.trim().endsWith('?'))
      .map((question) => ({
        rule,
        file,
        at: 'questions',
        message: `A question ends in “?”; got “${question}”.`,
        hint: 'Word it as the reader would ask it.',
      }));
    return [...parts, ...questions];
  });
}
