import type { Case } from './case.ts';
import type { Told } from './claim.ts';
import type { Knowledge, Pathway } from './pathway.ts';

/** What `scenario.ts` of a disease says: whom a page is for and what it tells them. */
export interface ScenarioContent<ClaimId extends string = string> {
  /** Its name in menus: "Small, can be removed". */
  readonly title: string;
  /** The page's heading, as the reader asks it; ends in "?". */
  readonly question: string;
  /** One sentence: the answer first. */
  readonly mainMessage: Told<ClaimId>;
  /** "doctors say the tumor is small …", read after "This page is for you if". */
  readonly forWhom: Told<ClaimId>;
  /** Read after "It is not for you if"; `see` names the scenarios that fit instead. */
  readonly notFor: { readonly says: string; readonly see: readonly string[] };
  /** What the reader can do next; an act, in words to "you". */
  readonly nextStep: string;
  /** What is not known, said in the same size of type as what is. */
  readonly unknowns: readonly Told<ClaimId>[];
  /** File names of its pathways, `first-drug` for `first-drug.pathway.ts`, in the order they are read. */
  readonly pathways: readonly [string, ...string[]];
}

/** A scenario's text; a claim that does not exist does not compile. */
export function defineScenario<const ClaimId extends string>(
  _knowledge: Knowledge<ClaimId>,
  scenario: ScenarioContent<NoInfer<ClaimId>>,
): ScenarioContent<ClaimId> {
  return scenario;
}

/** A pathway in its place, with the patients who walk it. */
export interface PlacedPathway extends Pathway {
  readonly slug: string;
  readonly cases: readonly Case[];
}

/** A scenario, assembled from its folder. */
export interface Scenario extends Omit<ScenarioContent, 'pathways'> {
  /** The folder's name and the page's address; `hub` is the disease's own page. */
  readonly slug: string;
  readonly pathways: readonly PlacedPathway[];
  /** The text of `prose.mdx`, as written. */
  readonly prose: string;
}
