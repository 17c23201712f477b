/** Turns what a reader sees of a pathway into a short mark. */
import { createHash } from 'node:crypto';
import type { Pathway, Step } from './pathway.ts';

/** One published state of a pathway. */
export interface Revision {
  /** Seven hex digits of the SHA-256 of the name and of what a reader saw: `1a2b3c4`. */
  readonly revision: string;
  /** The day it was recorded: `2026-11-24`. */
  readonly date: string;
  /** What a reader saw of it: enough to draw it again. */
  readonly pathway: Pathway;
}

/** Every revision of every pathway of a disease, the oldest first, by `small/after-surgery`; a pathway that is gone stays. */
export type Revisions = Readonly<Record<string, readonly Revision[]>>;

type FieldOf<Any> = Any extends unknown ? keyof Any : never;

/** Whether a field of a step is part of its revision: figure and outline show it. A new field does not compile until this is decided. */
const isSeen: Readonly<Record<FieldOf<Step>, boolean>> = {
  kind: true,
  ask: true,
  is: true,
  do: true,
  treatment: true,
  detail: true,
  explain: true,
  answers: true,
  severalMayApply: true,
  unsure: true,
  questionsForDoctor: true,
  next: true,
  leadsTo: true,
  cites: true,
  // Links to other pages, which come and go without a word of the figure changing.
  treatments: false,
  isChoice: false,
};

/**
 * Plain data with its fields in a fixed order, so that moving a line in a file changes no mark; answers keep their order.
 * @param keepsOrder whether the fields of the value itself keep theirs
 */
export function ordered(value: unknown, keepsOrder: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => ordered(each, false));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (!keepsOrder) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each, key === 'answers')]));
}

/** A pathway with only what figure and outline show of it. */
export function seenOf({ title, subtitle, start, steps }: Pathway): Pathway {
  const seenSteps = Object.entries(steps).map(([id, step]) => {
    const fields = Object.entries(step).filter(([field]) => isSeen[field as FieldOf<Step>]);
    return [id, ordered(Object.fromEntries(fields), false) as Step] as const;
  });
  return { title, subtitle, start, steps: Object.fromEntries(seenSteps) };
}

/**
 * The mark of a pathway's content.
 * @param name `gist/small/after-surgery`: two pathways of the same words have two marks
 */
export function revisionOf(name: string, pathway: Pathway): string {
  return createHash('sha256')
    .update(JSON.stringify([name, seenOf(pathway)]))
    .digest('hex')
    .slice(0, 7);
}
