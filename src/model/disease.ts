import type { Claims, Told } from './claim.ts';
import type { Decisions } from './decision.ts';
import type { DoctorQuestions } from './doctor-questions.ts';
import type { Facts } from './fact.ts';
import type { GeneGuide } from './gene-guide.ts';
import type { Guard } from './guard.ts';
import type { Knowledge } from './pathway.ts';
import type { References } from './reference.ts';
import type { Risk } from './risk.ts';
import type { Revisions } from './revision.ts';
import type { Scenario } from './scenario.ts';
import type { Situation } from './situation.ts';
import type { Terms } from './term.ts';
import type { Treatments } from './treatment-card.ts';
import type { Updates } from './update.ts';

/** Who has checked the content, when, and when the next look is due. */
export type Review =
  | { readonly state: 'not-yet-reviewed'; readonly next: string }
  | { readonly state: 'reviewed'; readonly by: string; readonly on: string; readonly next: string };

/** What `disease.ts` says. */
export interface DiseaseContent<ClaimId extends string = string, Key extends string = string> {
  /** "Gastrointestinal stromal tumor". */
  readonly name: string;
  /** "GIST". */
  readonly shortName: string;
  /** One or two sentences for lists and search engines. */
  readonly summary: string;
  /** Folder names of its scenarios, in the order readers meet them. The folder `hub` is the disease's own page and is not listed. */
  readonly scenarios: readonly [string, ...string[]];
  /** "Where are you now?", in the order readers live through it. */
  readonly situations: readonly Situation[];
  readonly review: Review;
  /** The source that the pathways rest on. */
  readonly source: Key;
  /** How that source is named in one line: "American Cancer Society, 18 May 2020". */
  readonly sourceLine: string;
  /** Where the source comes from and what it rests on. */
  readonly provenance: readonly Told<ClaimId>[];
  /** What the pages of its scenarios must not say, because that source does not. */
  readonly guard: Guard;
  /** The day somebody last compared the pathways with the source: `2026-11-23`. */
  readonly checkedOn: string;
}

/** A disease's own data; an unknown reference or claim does not compile. */
export function defineDisease<const ClaimId extends string, const Key extends string>(
  _knowledge: Knowledge<ClaimId> & { readonly references: References<Key> },
  disease: DiseaseContent<NoInfer<ClaimId>, NoInfer<Key>>,
): DiseaseContent<ClaimId, Key> {
  return disease;
}

/** A disease, assembled from its folder. */
export interface Disease extends Omit<DiseaseContent, 'scenarios'> {
  /** The folder's name and the first part of every address. */
  readonly slug: string;
  readonly references: References;
  readonly claims: Claims;
  readonly facts: Facts;
  readonly terms: Terms;
  readonly treatments: Treatments;
  /** The real choices, each with a page. */
  readonly decisions: Decisions;
  /** What gene tests tell; a disease without them has no such page. */
  readonly genes?: GeneGuide;
  /** What to ask a doctor, by scenario. */
  readonly questions: DoctorQuestions;
  /** What has changed since the source. */
  readonly updates: Updates;
  /** Published risk schemes, where the disease has some. */
  readonly risk?: Risk;
  /** Every state of its pathways that was ever published. */
  readonly revisions: Revisions;
  /** "Which scenario is mine?" */
  readonly hub: Scenario;
  readonly scenarios: readonly Scenario[];
}

/** The hub and the scenarios: every page that has pathways, in reading order. */
export function pagesOf(disease: Disease): readonly Scenario[] {
  return [disease.hub, ...disease.scenarios];
}
