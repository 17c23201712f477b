/** Turns the treatment cards of a disease into their list, and what its page says. */
import { treatmentAddress } from './anchors.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { toSaid } from './statement.ts';
import { termsIn } from './terms-used.ts';
import type { TreatmentCard, TreatmentKind } from './treatment-card.ts';

/** What the page says around the cards. */
export const cardListFrame = {
  question: 'Which treatments are there?',
  mainMessage:
    'Each page here is about one treatment. It tells how it may help, how it may harm, and what daily life with it is like. It also says when to call for help and what to ask.',
  nextStep: 'Find the page that fits you',
  nextStepMeans: 'There you see what may come next for you.',
  silence: 'Not every treatment fits every person. This list cannot tell which one fits you.',
} as const;

/** What a list of cards calls each kind. */
export const kindTitles: Readonly<Record<TreatmentKind, string>> = {
  watching: 'Watching',
  surgery: 'Surgery',
  'targeted-drug': 'Targeted drugs',
  'drug-not-yet-clear': 'Targeted drugs whose help is not yet clear',
  local: 'Treatments aimed at one place',
  chemotherapy: 'Chemotherapy',
  trial: 'Clinical trials',
};

/** A card with its slug. */
export interface PlacedCard {
  readonly slug: string;
  readonly card: TreatmentCard;
}

/** The cards of a disease by kind, kinds and cards in the order of the disease. */
export function cardsByKind(disease: Disease): readonly { kind: TreatmentKind; cards: readonly PlacedCard[] }[] {
  const all = Object.entries(disease.treatments).map(([slug, card]) => ({ slug, card }));
  return [...new Set(all.map(({ card }) => card.kind))].map((kind) => ({
    kind,
    cards: all.filter(({ card }) => card.kind === kind),
  }));
}

/** The first lines of a card as plain text. */
export const shortOf = (disease: Disease, card: TreatmentCard) =>
  card.inShort.map((statement) => toSaid(statement, disease.facts).says).join(' ');

/** The text of the list of cards. */
export function cardListTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, nextStepMeans, silence } = cardListFrame;
  const kinds = cardsByKind(disease);
  const said = Object.values(disease.treatments).flatMap(({ inShort }) =>
    inShort.map((statement) => toSaid(statement, disease.facts)),
  );
  const titles = kinds.map(({ kind }) => kindTitles[kind]);
  const blocks = [
    question,
    mainMessage,
    silence,
    `${nextStep}. ${nextStepMeans}`,
    ...Object.values(disease.treatments).map((card) => shortOf(disease, card)),
  ];
  return [
    {
      address: treatmentAddress(disease.slug),
      name: 'All treatments',
      isIndex: true,
      file: 'treatments.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      headings: titles,
      lists: kinds.map(({ kind, cards }) => ({ at: kindTitles[kind], count: cards.length })),
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: [...new Set(said.flatMap(({ claims, facts }) => [...claims, ...facts]))],
    },
  ];
}
