import type { Confidence } from './fact.ts';
import type { References } from './reference.ts';
import type { Condition, RiskInputs } from './risk-input.ts';

/** How well something stands; what follows by plain logic from confirmed rows is derived; a caution of our own says so. */
export type Standing = Exclude<Confidence, 'company'> | 'derived' | 'our-caution';

/** Words with what they rest on. */
export interface Grounded<Key extends string = string> {
  readonly says: string;
  readonly standing: Standing;
  readonly references: readonly [Key, ...Key[]];
}

/** What a reader must know beside a result: always, where `when` is surely so, or where an input is not known. */
export interface RiskNote<I = RiskInputs, Key extends string = string> extends Grounded<Key> {
  /** Shown where the findings surely meet this; without `when` and `unknown` it belongs to the rows that name it, or to all. */
  readonly when?: Condition<I>;
  /** Shown where this input is not known. */
  readonly unknown?: keyof I & string;
}

/** A place where print contradicts itself or is silent: told to the reader with the way we read it. */
export interface Reading<I = RiskInputs, Key extends string = string> {
  /** Where in the scheme: "Up to 5 cm, over 5 to 10 mitoses, not in the stomach". */
  readonly where: string;
  readonly printed: string;
  readonly weTake: string;
  readonly because: string;
  /** The tumors it is about. */
  readonly when: Condition<I>;
  readonly standing: Standing;
  readonly references: readonly [Key, ...Key[]];
}

/** One row, or one cell, of a published table. */
export interface RiskRow<I = RiskInputs, Category extends string = string, NoteId extends string = string> {
  /** Every tumor of which all of this is so. */
  readonly when: Condition<I>;
  readonly result: Category;
  /** What the scheme calls the row: "T2". */
  readonly name?: string;
  /** Of 100 people, as printed. */
  readonly percent?: number;
  /** Another figure that some reprints of the same table have here. */
  readonly alsoPrinted?: number;
  /** Where the series gives one figure for more than this row: the figure, and for whom it is. */
  readonly pooled?: { readonly percent: number; readonly of: string };
  readonly notes?: readonly NoteId[];
}

/** What a scheme may say of a tumor. */
export interface RiskCategory {
  /** In the table: "High". */
  readonly label: string;
  /** To the reader, a sentence: "This tumor falls in the high-risk group." */
  readonly says: string;
}

/** What the numbers of a scheme count. */
export interface Outcome {
  /** "had spread of the tumor, or died of it". */
  readonly happened: string;
  /** "did not". */
  readonly otherwise: string;
  /** The time as the source gives it: "during long follow-up". */
  readonly span: string;
  /** In the same sentence as each number: "who did not take imatinib". */
  readonly without: string;
  /** Whose numbers: from which group, when. */
  readonly group: string;
}

/** A published scheme as a decision table: exactly one row fits each tumor. */
export interface RiskScheme<
  I = RiskInputs,
  Key extends string = string,
  Category extends string = string,
  NoteId extends string = string,
> {
  readonly name: string;
  /** "Joensuu 2008". */
  readonly from: string;
  /** What it tells, in a sentence. */
  readonly predicts: string;
  /** In order, the mildest first; the order in which several possible results are told. */
  readonly categories: Readonly<Record<Category, RiskCategory>>;
  /** The input whose options are the columns of the table; without it, the table has one row for each row. */
  readonly across?: keyof I & string;
  readonly rows: readonly RiskRow<I, NoInfer<Category>, NoInfer<NoteId>>[];
  readonly notes: Readonly<Record<NoteId, RiskNote<I, Key>>>;
  readonly readings: readonly Reading<I, Key>[];
  /** Why there are no numbers, where it has none: told in their place. */
  readonly noNumbers?: Grounded<Key>;
  /** What its numbers count, where it has some. */
  readonly outcome?: Outcome;
  readonly references: readonly [Key, ...Key[]];
}

/** A risk scheme; an input, option, category, note or reference that does not exist does not compile. */
export function defineRiskScheme<
  const I extends RiskInputs,
  const Key extends string,
  const Category extends string,
  const NoteId extends string,
>(
  _grounds: { readonly inputs: I; readonly references: References<Key> },
  scheme: RiskScheme<NoInfer<I>, NoInfer<Key>, Category, NoteId>,
): RiskScheme {
  return scheme as unknown as RiskScheme;
}

/** Tumors and what a scheme must say of them: every combination of the values given. */
export interface RiskCase {
  /** By input, the values; each number is one measured value. */
  readonly given: Readonly<Record<string, readonly (number | string)[]>>;
  readonly expects: string;
  readonly percent?: number;
}

/** The cases of one scheme, written from the published table. */
export function defineRiskCases(_scheme: RiskScheme, cases: readonly RiskCase[]): readonly RiskCase[] {
  return cases;
}
