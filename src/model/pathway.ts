import type { Claims } from './claim.ts';
import type { Terms } from './term.ts';

/** Where an arrow leads that goes round again, and when: `{ goTo: 'check-scan', repeats: 'At the next check' }`. */
export interface Repeat<Id extends string = string> {
  readonly goTo: Id;
  /** When it comes round again; drawn on the arrow. */
  readonly repeats: string;
}

/** One answer to a question, and where it leads. */
export interface Answer<Id extends string = string> {
  /** At most 24 characters; the reader's own words: "More than 5 cm". */
  readonly label: string;
  readonly goTo: Id;
  /** Required where the answer closes a loop: "at the next check". */
  readonly repeats?: string;
}

/** Help for a reader who cannot answer yet. */
export interface Unsure {
  /** Which report or which person says it. */
  readonly where: string;
  /** The question to ask, in the reader's voice. */
  readonly ask: string;
}

interface Cited<ClaimId extends string, TermKey extends string> {
  /** The claims this step tells; at least one. Their hedge is in the words of the step. */
  readonly cites: readonly [ClaimId, ...ClaimId[]];
  /** Hard words used in the step. */
  readonly terms?: readonly TermKey[];
  /** A sentence or two under the step in the outline: what it means and why. */
  readonly explain?: string;
}

/** Asks the reader something; the label ends in "?". */
export interface Question<
  Id extends string = string,
  ClaimId extends string = string,
  TermKey extends string = string,
> extends Cited<ClaimId, TermKey> {
  readonly kind: 'question';
  readonly ask: string;
  /** By answer id, in the order they stand: "yes" before "no", the usual way before the exception. */
  readonly answers: Readonly<Record<string, Answer<Id>>>;
  readonly unsure: Unsure;
  /** More than one answer may fit one person. */
  readonly severalMayApply?: boolean;
  readonly questionsForDoctor?: readonly string[];
}

/** Where the reader is: "Tumor removed". */
export interface State<
  Id extends string = string,
  ClaimId extends string = string,
  TermKey extends string = string,
> extends Cited<ClaimId, TermKey> {
  readonly kind: 'state';
  readonly is: string;
  readonly next: Id | Repeat<Id>;
}

/** What kind of care an action is. */
export type Treatment = 'watch' | 'test' | 'surgery' | 'drug' | 'local' | 'radiation' | 'trial' | 'talk';

/** What is done; the label starts with a verb, or names the treatment with its hedge. */
export interface Action<
  Id extends string = string,
  ClaimId extends string = string,
  TermKey extends string = string,
> extends Cited<ClaimId, TermKey> {
  readonly kind: 'action';
  readonly do: string;
  readonly treatment: Treatment;
  readonly detail?: string;
  readonly next: Id | Repeat<Id>;
}

/** The end of this pathway, or the door to another one. */
export interface Outcome<ClaimId extends string = string, TermKey extends string = string> extends Cited<ClaimId, TermKey> {
  readonly kind: 'outcome';
  readonly is: string;
  /** A scenario (`small`) or a pathway (`advanced/next-drug`) of the same disease. */
  readonly leadsTo?: string;
}

/** One box of a figure. */
export type Step<Id extends string = string, ClaimId extends string = string, TermKey extends string = string> =
  Question<Id, ClaimId, TermKey> | State<Id, ClaimId, TermKey> | Action<Id, ClaimId, TermKey> | Outcome<ClaimId, TermKey>;

/** A kind of step: what a legend teaches. */
export type Kind = Step['kind'];

/** One figure: at most about twelve steps, from `start` along the answers to an outcome. */
export interface Pathway<Id extends string = string, ClaimId extends string = string, TermKey extends string = string> {
  /** States the finding or the choice: "Choosing the first drug". */
  readonly title: string;
  /** For whom, in one line under the title. */
  readonly subtitle: string;
  readonly start: NoInfer<Id>;
  /** In walk order: the order gives the numbers. */
  readonly steps: Readonly<Record<Id, Step<NoInfer<Id>, ClaimId, TermKey>>>;
}

/** What a disease knows, for the compiler to check ids against. */
export interface Knowledge<ClaimId extends string = string, TermKey extends string = string> {
  readonly claims: Claims<ClaimId>;
  readonly terms: Terms<TermKey>;
}

/** A pathway; a step, claim or term it names but that does not exist does not compile. */
export function definePathway<const ClaimId extends string, const TermKey extends string, const Id extends string>(
  _knowledge: Knowledge<ClaimId, TermKey>,
  pathway: Pathway<Id, NoInfer<ClaimId>, NoInfer<TermKey>>,
): Pathway<Id> {
  return pathway;
}
