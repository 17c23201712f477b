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

interface Cited<ClaimId extends string, Slug extends string> {
  /** The claims this step tells; at least one. Their hedge is in the words of the step. */
  readonly cites: readonly [ClaimId, ...ClaimId[]];
  /** The treatments that this step gives or ends in: their cards link here, and the step links to them. */
  readonly treatments?: readonly Slug[];
  /** A sentence or two under the step in the outline: what it means and why. */
  readonly explain?: string;
}

/** Asks the reader something; the label ends in "?". */
export interface Question<
  Id extends string = string,
  ClaimId extends string = string,
  Slug extends string = string,
> extends Cited<ClaimId, Slug> {
  readonly kind: 'question';
  readonly ask: string;
  /** By answer id, in the order they stand: "yes" before "no", the usual way before the exception. */
  readonly answers: Readonly<Record<string, Answer<Id>>>;
  readonly unsure: Unsure;
  /** More than one answer may fit one person. */
  readonly severalMayApply?: boolean;
  /** Reader and doctor choose the answer; no report gives it. Such a step leads to a decision page. */
  readonly isChoice?: true;
  readonly questionsForDoctor?: readonly string[];
}

/** Where the reader is: "Tumor removed". */
export interface State<Id extends string = string, ClaimId extends string = string, Slug extends string = string> extends Cited<
  ClaimId,
  Slug
> {
  readonly kind: 'state';
  readonly is: string;
  readonly next: Id | Repeat<Id>;
}

/** What kind of care an action is. */
export type Treatment = 'watch' | 'test' | 'surgery' | 'drug' | 'local' | 'radiation' | 'trial' | 'talk';

interface ActionShell<Id extends string, ClaimId extends string, Slug extends string> extends Cited<ClaimId, Slug> {
  readonly kind: 'action';
  readonly do: string;
  readonly detail?: string;
  readonly next: Id | Repeat<Id>;
}

/** What is done to find out or to decide. */
export interface Preparing<
  Id extends string = string,
  ClaimId extends string = string,
  Slug extends string = string,
> extends ActionShell<Id, ClaimId, Slug> {
  readonly treatment: 'test' | 'talk';
}

/** A treatment; one without a card does not compile. */
export interface Treating<
  Id extends string = string,
  ClaimId extends string = string,
  Slug extends string = string,
> extends ActionShell<Id, ClaimId, Slug> {
  readonly treatment: Exclude<Treatment, 'test' | 'talk'>;
  readonly treatments: readonly [Slug, ...Slug[]];
}

/** What is done; the label starts with a verb, or names the treatment with its hedge. */
export type Action<Id extends string = string, ClaimId extends string = string, Slug extends string = string> =
  Preparing<Id, ClaimId, Slug> | Treating<Id, ClaimId, Slug>;

/** The end of this pathway, or the door to another one. */
export interface Outcome<ClaimId extends string = string, Slug extends string = string> extends Cited<ClaimId, Slug> {
  readonly kind: 'outcome';
  readonly is: string;
  /** A scenario (`small`) or a pathway (`advanced/next-drug`) of the same disease. */
  readonly leadsTo?: string;
}

/** One box of a figure. */
export type Step<Id extends string = string, ClaimId extends string = string, Slug extends string = string> =
  Question<Id, ClaimId, Slug> | State<Id, ClaimId, Slug> | Action<Id, ClaimId, Slug> | Outcome<ClaimId, Slug>;

/** A kind of step: what a legend teaches. */
export type Kind = Step['kind'];
