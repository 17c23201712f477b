/** What a disease's scenario pages must not say, because their source does not. */

/** Words by what they are; the word itself, its beginning before `*`, or a sign. */
export interface GuardedWords {
  /** Read after "hold no": "doses and figures". */
  readonly what: string;
  readonly words: readonly [string, ...string[]];
}

/** The guard list of a disease. */
export interface Guard {
  /** What no scenario page says. */
  readonly never: readonly GuardedWords[];
  /** What only some scenarios state, by word; a question to a doctor states nothing. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}
