import type { Claims } from './claim.ts';
import type { Step } from './step.ts';
import type { Terms } from './term.ts';
import type { Treatments } from './treatment-card.ts';

export type * from './step.ts';

/** One figure: at most about twelve steps, from `start` along the answers to an outcome. */
export interface Pathway<Id extends string = string, ClaimId extends string = string, Slug extends string = string> {
  /** States the finding or the choice: "Choosing the first drug". */
  readonly title: string;
  /** For whom, in one line under the title. */
  readonly subtitle: string;
  readonly start: NoInfer<Id>;
  /** In walk order: the order gives the numbers. */
  readonly steps: Readonly<Record<Id, Step<NoInfer<Id>, ClaimId, Slug>>>;
}

/** What a disease knows, for the compiler to check ids against. */
export interface Knowledge<ClaimId extends string = string, TermKey extends string = string> {
  readonly claims: Claims<ClaimId>;
  readonly terms: Terms<TermKey>;
}

/** A pathway; a step, claim or treatment it names but that does not exist does not compile. */
export function definePathway<const ClaimId extends string, const Slug extends string, const Id extends string>(
  _knowledge: { readonly claims: Claims<ClaimId>; readonly treatments: Treatments<Slug> },
  pathway: Pathway<Id, NoInfer<ClaimId>, NoInfer<Slug>>,
): Pathway<Id> {
  return pathway;
}
