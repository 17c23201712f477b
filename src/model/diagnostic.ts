/** What is wrong with content, said so that its author can mend it at once. */
export interface Diagnostic {
  /** The law that is broken; also the name of the file in `src/checks/` that holds it. */
  readonly rule: string;
  /** From the project's root: `content/gist/small/scenario.ts`. */
  readonly file: string;
  /** Where in that file: `steps.check-scan`, or `line 12`. */
  readonly at: string;
  /** What is wrong and what it means for the reader; expected, then got. */
  readonly message: string;
  /** The edit to make. */
  readonly hint: string;
}
