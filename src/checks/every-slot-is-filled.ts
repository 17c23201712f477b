import { isChance, partsOf } from '../model/decision-parts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { slotsOfGuide } from '../model/gene-guide.ts';
import { type Said, toSaid } from '../model/statement.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { cardsOf, decisionFiles, diseaseFile } from './places.ts';

const rule = 'every-slot-is-filled';
const isBlank = (words: string) => words.trim() === '';

/** What is empty in a statement, in a word. */
function emptyIn({ says, items, facts, ask }: Said): string | undefined {
  // The words of an unknown fact are missing because the fact is, and that is reported for itself.
  if (isBlank(says) && facts.length === 0) return 'no words';
  if (items.some(isBlank)) return 'an empty line in its list';
  if (ask !== undefined && !ask.trim().endsWith('?')) return `no question to ask, but “${ask}”`;
  return undefined;
}

/** The statements of a page that leave the reader without an answer. */
const emptyParts = (parts: readonly { at: string; said: Said }[], file: string, page: string): Diagnostic[] =>
  parts.flatMap(({ at, said }) => {
    const empty = emptyIn(said);
    return empty === undefined
      ? []
      : [
          {
            rule,
            file,
            at,
            message: `This part of the ${page} has ${empty}; a reader would be left without an answer.`,
            hint: 'Say what the sources say, or `{ notInSources: …, ask: “…?” }`.',
          },
        ];
  });

/** The questions of a page that are none. */
const noQuestions = (questions: readonly string[], file: string): Diagnostic[] =>
  questions
    .filter((question) => !question.trim().endsWith('?'))
    .map((question) => ({
      rule,
      file,
      at: 'questions',
      message: `A question ends in “?”; got “${question}”.`,
      hint: 'Word it as the reader would ask it.',
    }));

/** The pages that are made of slots. */
const pagesOfSlots = (disease: Disease) => [
  ...cardsOf(disease).map(({ card, file }) => ({
    file,
    page: 'card',
    slots: slotsOf(card),
    asked: [card.question, ...card.questions],
  })),
  ...(disease.genes
    ? [
        {
          file: diseaseFile(disease, 'genes.ts'),
          page: 'page',
          slots: slotsOfGuide(disease.genes),
          asked: [disease.genes.question, ...disease.genes.questions],
        },
      ]
    : []),
];

/** Every part of a treatment card, of a decision and of the guide to gene tests says something, and their questions are questions. */
export function everySlotIsFilled(disease: Disease): Diagnostic[] {
  return [
    ...pagesOfSlots(disease).flatMap(({ file, page, slots, asked }) => [
      ...emptyParts(
        slots.flatMap(({ name, slot }) =>
          slot.map((statement, index) => ({ at: `${name}.${index}`, said: toSaid(statement, disease.facts) })),
        ),
        file,
        page,
      ),
      ...noQuestions(asked, file),
    ]),
    ...decisionFiles(disease).flatMap(({ decision, file }) => [
      ...emptyParts(partsOf(decision, disease.facts), file, 'decision'),
      ...[...decision.whatMatters, ...decision.nextSteps].filter(isBlank).map(() => ({
        rule,
        file,
        at: 'whatMatters, nextSteps',
        message: 'A line of this list is empty; the reader would tick nothing.',
        hint: 'Say what may matter or what to do, or remove the line.',
      })),
      ...noQuestions(
        [
          decision.question,
          ...decision.comparison.map(({ asks }) => asks),
          ...decision.numbers.flatMap((number) => (isChance(number) ? [number.asks] : [])),
          ...decision.questions,
        ],
        file,
      ),
    ]),
  ];
}
