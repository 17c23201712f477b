import type { SituationStep } from './situation.ts';
import type { Grounds, Slot, Statement } from './statement.ts';
import type { Treatments } from './treatment-card.ts';

/** One way to go, told in the same parts as every other, so that none looks better for being told more fully. */
export interface Option<
  ClaimId extends string = string,
  FactId extends string = string,
  TermKey extends string = string,
  Slug extends string = string,
> {
  /** The head of its column: "Watch it". */
  readonly name: string;
  /** The cards that tell more of it; each card links back here. */
  readonly treatments: readonly Slug[];
  readonly whatItIs: Slot<ClaimId, FactId, TermKey>;
  readonly speaksFor: Slot<ClaimId, FactId, TermKey>;
  readonly speaksAgainst: Slot<ClaimId, FactId, TermKey>;
  /** What it is like to live with, for the body. */
  readonly body: Slot<ClaimId, FactId, TermKey>;
  readonly mind: Slot<ClaimId, FactId, TermKey>;
  readonly dailyLife: Slot<ClaimId, FactId, TermKey>;
}

/** A cell of the table: a few words and what they rest on, or a gap in the sources. */
export type Cell<ClaimId extends string = string, FactId extends string = string> =
  | { readonly says: string; readonly cites: readonly [ClaimId, ...ClaimId[]] }
  | { readonly says: string; readonly facts: readonly [FactId, ...FactId[]] }
  | { readonly notInSources: true };

/** A row of the table: one question, answered for each option. */
export interface Row<OptionId extends string = string, ClaimId extends string = string, FactId extends string = string> {
  readonly asks: string;
  readonly cells: Readonly<Record<OptionId, Cell<ClaimId, FactId>>>;
}

/** A group of people in a trial, and how it went for 100 of them. */
export interface Group {
  /** "3 years of imatinib". */
  readonly who: string;
  readonly of100: number;
  /** The least and the most of 100 that the source thinks likely; absent: it gives no range. */
  readonly range?: readonly [number, number];
}

/** What is known in numbers of one thing; the words are those of the fact, the drawing repeats them. */
export interface Chance<FactId extends string = string> {
  /** "How many had no return after 5 years?" */
  readonly asks: string;
  readonly fact: FactId;
  /** How sure the numbers are: how many people, which kind of study. */
  readonly howSure: string;
  /** Told only when the reader asks for it. */
  readonly isSurvival?: true;
  /** The same in dots, where the fact counts people. */
  readonly outOf100?: {
    /** What the filled dots are, read after "66 of 100": "had no return". */
    readonly filled: string;
    /** What the others are. */
    readonly open: string;
    readonly groups: readonly [Group, ...Group[]];
  };
}

/** A real choice: what it is, each option in equal detail, and what the reader may weigh; an empty part does not compile. */
export interface Decision<
  OptionId extends string = string,
  ClaimId extends string = string,
  FactId extends string = string,
  TermKey extends string = string,
  Slug extends string = string,
> {
  /** Its name in lists and links: "Watch or remove a very small tumor". */
  readonly name: string;
  /** The page's heading, as the reader asks it; ends in "?". */
  readonly question: string;
  /** The decision stated, and whom it is for. */
  readonly decision: Slot<ClaimId, FactId, TermKey>;
  /** The condition, in two plain sentences. */
  readonly condition: readonly [Statement<ClaimId, FactId, TermKey>, Statement<ClaimId, FactId, TermKey>];
  /** In the order they stand everywhere on the page. */
  readonly options: Readonly<Record<OptionId, Option<ClaimId, FactId, TermKey, Slug>>>;
  /** Which option is to wait, or to do nothing for now: there always is one. */
  readonly waiting: NoInfer<OptionId>;
  readonly comparison: readonly [Row<NoInfer<OptionId>, ClaimId, FactId>, ...Row<NoInfer<OptionId>, ClaimId, FactId>[]];
  /** Numbers with how sure they are, or that there are none. */
  readonly numbers: readonly [
    Chance<FactId> | Statement<ClaimId, FactId, TermKey>,
    ...(Chance<FactId> | Statement<ClaimId, FactId, TermKey>)[],
  ];
  readonly notKnown: Slot<ClaimId, FactId, TermKey>;
  /** How sure what this page says is, as a whole. */
  readonly howSure: Slot<ClaimId, FactId, TermKey>;
  /** What may matter, in the reader's voice, for ticking: reasons for each of the options. */
  readonly whatMatters: readonly [string, string, ...string[]];
  /** What to do next, one act each. */
  readonly nextSteps: readonly [string, ...string[]];
  readonly questions: readonly [string, ...string[]];
  /** The steps of pathways where it comes up; each links here. */
  readonly steps: readonly [Omit<SituationStep, 'label'>, ...Omit<SituationStep, 'label'>[]];
}

/** Decisions by slug, in the order readers meet them; the slug is the file's name and the address. */
export type Decisions<Slug extends string = string> = Readonly<Record<Slug, Decision>>;

/** A decision; a claim, fact, term or card that does not exist, and a row that leaves an option out, do not compile. */
export function defineDecision<
  const ClaimId extends string,
  const FactId extends string,
  const TermKey extends string,
  const Slug extends string,
  const OptionId extends string,
>(
  _grounds: Grounds<ClaimId, FactId, TermKey> & { readonly treatments: Treatments<Slug> },
  decision: Decision<OptionId, NoInfer<ClaimId>, NoInfer<FactId>, NoInfer<TermKey>, NoInfer<Slug>>,
): Decision {
  return decision;
}

/** All decisions of one disease. */
export function defineDecisions<const Slug extends string>(decisions: Decisions<Slug>): Decisions<Slug> {
  return decisions;
}
