import type { Grounds, Slot } from './statement.ts';

interface CardShell<ClaimId extends string, FactId extends string, TermKey extends string> {
  /** "Imatinib"; steps that say it in their words are linked here. */
  readonly name: string;
  /** The page's heading, as the reader asks it; ends in "?". */
  readonly question: string;
  /** The answer in a sentence or two. */
  readonly inShort: Slot<ClaimId, FactId, TermKey>;
  readonly whatItIs: Slot<ClaimId, FactId, TermKey>;
  readonly mayHelp: Slot<ClaimId, FactId, TermKey>;
  /** Commonest side effects first, in plain words. */
  readonly mayHarm: Slot<ClaimId, FactId, TermKey>;
  readonly dailyLife: Slot<ClaimId, FactId, TermKey>;
  readonly withoutIt: Slot<ClaimId, FactId, TermKey>;
  readonly notKnown: Slot<ClaimId, FactId, TermKey>;
  /** Signs that need help at once. */
  readonly emergency: Slot<ClaimId, FactId, TermKey>;
  /** Signs to call the care team about on the same day. */
  readonly sameDay: Slot<ClaimId, FactId, TermKey>;
  /** Questions to ask, in the reader's voice; at most 7. */
  readonly questions: readonly [string, ...string[]];
}

/** A drug: it has other names, doses and approvals; these stand on its card and nowhere else. */
export interface DrugCard<
  ClaimId extends string = string,
  FactId extends string = string,
  TermKey extends string = string,
> extends CardShell<ClaimId, FactId, TermKey> {
  /** Whether its help is not yet clear is its kind, so that no list can leave it out. */
  readonly kind: 'targeted-drug' | 'drug-not-yet-clear';
  /** Brand and other names: at least one. */
  readonly otherNames: readonly [string, ...string[]];
  readonly doses: Slot<ClaimId, FactId, TermKey>;
}

/** A treatment that is no single drug. */
export interface CareCard<
  ClaimId extends string = string,
  FactId extends string = string,
  TermKey extends string = string,
> extends CardShell<ClaimId, FactId, TermKey> {
  readonly kind: 'watching' | 'surgery' | 'local' | 'chemotherapy' | 'trial';
  /** Other words for it; steps that say one are linked here too. */
  readonly otherNames: readonly string[];
}

/** What a treatment is and what speaks for and against it; an empty slot does not compile. */
export type TreatmentCard<ClaimId extends string = string, FactId extends string = string, TermKey extends string = string> =
  DrugCard<ClaimId, FactId, TermKey> | CareCard<ClaimId, FactId, TermKey>;

/** What kind of treatment a card tells of. */
export type TreatmentKind = TreatmentCard['kind'];

/** Cards by slug, in the order readers meet them; the slug is the file's name and the address. */
export type Treatments<Slug extends string = string> = Readonly<Record<Slug, TreatmentCard>>;

/** A card; a claim, fact or term that does not exist does not compile. */
export function defineTreatmentCard<const ClaimId extends string, const FactId extends string, const TermKey extends string>(
  _grounds: Grounds<ClaimId, FactId, TermKey>,
  card: TreatmentCard<NoInfer<ClaimId>, NoInfer<FactId>, NoInfer<TermKey>>,
): TreatmentCard {
  return card;
}

/** All cards of one disease. */
export function defineTreatments<const Slug extends string>(treatments: Treatments<Slug>): Treatments<Slug> {
  return treatments;
}

/** The parts of a card that hold statements, in reading order, each with its heading. */
export const slotTitles = {
  inShort: 'In short',
  whatItIs: 'What is it, and how does it work?',
  mayHelp: 'How may it help?',
  mayHarm: 'How may it harm?',
  dailyLife: 'What is daily life with it like?',
  withoutIt: 'What if I do not have it?',
  notKnown: 'What is not known?',
  emergency: 'Get emergency help now if',
  sameDay: 'Call your care team the same day',
  doses: 'Which doses and approvals are there?',
} as const;

/** What a reader of a card can do next. */
export const cardNextStep = 'Read what fits you. Mark the questions you want to ask, and take this page to your next visit.';

/** What readers also call the parts of a card, for the search. */
export const slotAlso: Readonly<Partial<Record<keyof typeof slotTitles, string>>> = {
  whatItIs: 'definition, mechanism, how it works',
  mayHelp: 'benefits, effectiveness, success, results, how well it works',
  mayHarm: 'side effects, risks, dangers, reactions, safety, feeling sick',
  dailyLife: 'how to take it, living with it, everyday life, precautions',
  withoutIt: 'stopping it, refusing it, no treatment, alternatives',
  notKnown: 'uncertain, unknown, unclear, research',
  emergency: 'emergency, 911, hospital, urgent, danger signs, warning signs',
  sameDay: 'call the doctor, when to call, warning signs, symptoms to report',
  doses: 'dosage, how much, milligrams, mg, tablets, approved, label',
};

/** The name of a part of a card. */
export type SlotName = keyof typeof slotTitles;

/** The parts of a card that hold statements, in reading order. */
export function slotsOf(card: TreatmentCard): readonly { readonly name: SlotName; readonly slot: Slot }[] {
  return (Object.keys(slotTitles) as SlotName[]).flatMap((name) => {
    const slot = name === 'doses' ? ('doses' in card ? card.doses : undefined) : card[name];
    return slot ? [{ name, slot }] : [];
  });
}
