import type { Pathway } from './pathway.ts';

/** A named, invented patient and the trail they must walk. */
export interface Case<Id extends string = string> {
  /** Who: "Ana, 54, a 1 cm tumor found by chance". */
  readonly who: string;
  /** By question id, the answer id; a list where a loop asks again. */
  readonly given: Readonly<Partial<Record<Id, string | readonly string[]>>>;
  /** The steps in the order they are met, the first and the last included. */
  readonly expects: readonly Id[];
}

/** The patients of one pathway; a step that the pathway lacks does not compile. */
export function defineCases<const Id extends string>(
  _pathway: Pathway<Id>,
  cases: readonly Case<NoInfer<Id>>[],
): readonly Case<Id>[] {
  return cases;
}
