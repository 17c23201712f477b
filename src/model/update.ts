import type { Claims } from './claim.ts';
import type { Confidence } from './fact.ts';
import type { References } from './reference.ts';
import type { Treatments } from './treatment-card.ts';

/** What has changed since the pathways' source was written; it stands beside the source's claims and never in them. */
export interface Update<ClaimId extends string = string, Key extends string = string, Slug extends string = string> {
  /** When it happened: `2024-09-03`, `2024-09` or `2024`. */
  readonly dated: string;
  /** What happened, in a line. */
  readonly title: string;
  /** What it means, in plain words to the reader, its hedge kept. */
  readonly says: string;
  /** What it rests on and how strong that is. */
  readonly evidence: string;
  readonly confidence: Confidence;
  readonly references: readonly [Key, ...Key[]];
  /** The claims that are older than this: every step that tells one shows a dated note. */
  readonly newerThan: readonly ClaimId[];
  /** The treatments whose cards show it. */
  readonly treatments: readonly Slug[];
}

/** Updates by id (`U16`), as `updates.ts` of a disease gives them. */
export type Updates<Id extends string = string> = Readonly<Record<Id, Update>>;

/** What is newer than the source of one disease; a claim, reference or card that does not exist does not compile. */
export function defineUpdates<
  const ClaimId extends string,
  const Key extends string,
  const Slug extends string,
  const Id extends string,
>(
  _grounds: {
    readonly claims: Claims<ClaimId>;
    readonly references: References<Key>;
    readonly treatments: Treatments<Slug>;
  },
  updates: Readonly<Record<Id, Update<NoInfer<ClaimId>, NoInfer<Key>, NoInfer<Slug>>>>,
): Updates<Id> {
  return updates;
}

/** An update with its id. */
export interface PlacedUpdate extends Update {
  readonly id: string;
}

/** All updates, the newest first. */
export function newestFirst(updates: Updates): readonly PlacedUpdate[] {
  return Object.entries(updates)
    .map(([id, update]) => ({ id, ...update }))
    .toSorted((a, b) => b.dated.localeCompare(a.dated));
}

/** The updates that are newer than one of some claims, the oldest first. */
export function newerThan(claims: readonly string[], updates: Updates): readonly PlacedUpdate[] {
  return newestFirst(updates)
    .filter((update) => update.newerThan.some((claim) => claims.includes(claim)))
    .toReversed();
}

/** The words that stand around the updates on their page. */
export const updatesFrame = {
  question: 'What has changed since our source?',
  mainMessage: 'This page lists what we know has changed since our source was written, the newest first.',
  nextStep: 'Ask your doctor which of these changes matter for you.',
  silence: 'If nothing is listed after a date, that does not mean nothing happened.',
  leftOut:
    'We leave out what we could not confirm, and what we know only in part. Figures on how long people live are not shown here.',
} as const;
