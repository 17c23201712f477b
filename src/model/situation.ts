/** What stands around the situations, wherever they are listed. */
export const situationsFrame = {
  title: 'Where are you now?',
  means: 'Choose what is closest. You come to that step in the chart.',
} as const;

/** A step of a pathway that a reader may be at. */
export interface SituationStep {
  /** Whom it fits, where a situation has several steps: "For a small tumor". */
  readonly label: string;
  /** `small/after-surgery`. */
  readonly pathway: string;
  readonly step: string;
}

/** Where a reader may be just now, in their own words; each leads to its step in two clicks at most. */
export interface Situation {
  /** "A drug stopped working". */
  readonly label: string;
  /** Other ways in which readers say it, for the search: "newly diagnosed". */
  readonly also?: readonly string[];
  readonly steps: readonly [SituationStep, ...SituationStep[]];
}
