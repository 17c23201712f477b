import type { Told } from './claim.ts';
import type { Knowledge } from './pathway.ts';
import type { References } from './reference.ts';
import type { RiskInputs, WrittenNumber } from './risk-input.ts';
import type { Grounded, RiskCase, RiskNote, RiskScheme } from './risk-scheme.ts';

/** Someone the schemes are not for: then there is no result, and this is why. */
export interface Exclusion<I = RiskInputs, Key extends string = string> extends Grounded<Key> {
  /** Read after "Check it if it is true": "The tumor was not fully removed". */
  readonly label: string;
  /** An input that says the same, so that nobody is asked twice. */
  readonly sameAs?: { readonly input: keyof I & string; readonly option: string };
  /** Schemes that may still be shown. */
  readonly stillShows?: readonly string[];
}

/** An answer of a pathway's question and the results that come nearest to it. */
export interface RiskAnswer<ClaimId extends string = string> extends Told<ClaimId> {
  /** The step that this leads to. */
  readonly step: string;
  /** By scheme, the categories. */
  readonly results: Readonly<Record<string, readonly string[]>>;
}

/** How the results go into a pathway. */
export interface RiskJoin<ClaimId extends string = string> {
  /** `small/after-surgery`. */
  readonly pathway: string;
  /** The question that asks for the risk. */
  readonly step: string;
  /** Why a result is not yet an answer, to the reader. */
  readonly caution: Told<ClaimId>;
  /** By answer id of that question. */
  readonly answers: Readonly<Record<string, RiskAnswer<ClaimId>>>;
  /** What the pathways' source says beside. */
  readonly also: readonly (Told<ClaimId> & { readonly step: string })[];
}

/** What a body has advised since the pathways' source was written, or a body of weight says of its own. */
export interface Advice<Key extends string = string> extends Grounded<Key> {
  readonly body: string;
  /** `2024-04` or `2022`. */
  readonly dated: string;
}

/** What a reader may need to answer an input: folded away under it. */
export interface Explained<I = RiskInputs, Key extends string = string> extends Omit<Grounded<Key>, 'says'> {
  readonly input: keyof I & string;
  readonly title: string;
  /** Sentences, each with the list that it leads in; at most 7 items. */
  readonly lists: readonly { readonly says: string; readonly items: readonly string[] }[];
}

/** How a count over some round fields becomes one over the area of an option; offered, and never done unasked. */
export interface Conversion<I = RiskInputs> {
  /** The count, and the choice of its area with the option that it becomes. */
  readonly input: keyof I & string;
  readonly into: { readonly input: keyof I & string; readonly option: string };
  /** That area, in the square of the unit of a field's width. */
  readonly area: number;
  readonly title: string;
  readonly says: readonly [string, ...string[]];
  readonly asks: { readonly count: WrittenNumber; readonly fields: WrittenNumber; readonly width: WrittenNumber };
  /** Beside the result: what it is not. */
  readonly caution: string;
}

/** What `risk.ts` of a disease says around its schemes. */
export interface RiskContent<I = RiskInputs, Key extends string = string, ClaimId extends string = string> {
  /** The page's heading, as the reader asks it. */
  readonly question: string;
  readonly mainMessage: string;
  readonly forWhom: string;
  /** What the reader can do next. */
  readonly nextStep: string;
  readonly unknowns: readonly [string, ...string[]];
  readonly inputs: I;
  readonly exclusions: Readonly<Record<string, Exclusion<I, Key>>>;
  /** File names of the schemes, in reading order. */
  readonly schemes: readonly [string, ...string[]];
  /** Told with every result. */
  readonly always: readonly [string, ...string[]];
  /** Notes on more than one scheme. */
  readonly notes: readonly RiskNote<I, Key>[];
  readonly explains: readonly Explained<I, Key>[];
  readonly conversion?: Conversion<I>;
  readonly join: RiskJoin<ClaimId>;
  readonly advice: readonly Advice<Key>[];
  /** Other schemes that a report may name, and why they are not here. */
  readonly others?: readonly Grounded<Key>[];
  /** What we could not confirm and left out, in words. */
  readonly leftOut: readonly string[];
  /** Questions to ask, in the reader's voice; at most 7. */
  readonly questions: readonly [string, ...string[]];
}

/** What stands around the risk schemes of one disease; an input, reference or claim that does not exist does not compile. */
export function defineRisk<const I extends RiskInputs, const Key extends string, const ClaimId extends string>(
  _grounds: Knowledge<ClaimId> & { readonly references: References<Key>; readonly inputs: I },
  risk: Omit<RiskContent<NoInfer<I>, NoInfer<Key>, NoInfer<ClaimId>>, 'inputs'>,
): RiskContent {
  return { ...risk, inputs: _grounds.inputs } as unknown as RiskContent;
}

/** A scheme in its place, with its cases. */
export interface PlacedScheme extends RiskScheme {
  /** The file's name: `modified-nih`. */
  readonly slug: string;
  readonly inputs: RiskInputs;
  readonly cases: readonly RiskCase[];
}

/** The risk schemes of a disease, assembled. */
export interface Risk extends Omit<RiskContent, 'schemes'> {
  readonly schemes: readonly PlacedScheme[];
}

/** What a risk page tells of the pathways' source, each with the id of its place. */
export function toldOnRisk(risk: Risk | undefined): readonly { anchor: string; what: string; told: Told }[] {
  if (!risk) return [];
  const { caution, answers, also } = risk.join;
  return [
    { anchor: 'advice-caution', what: 'what a table cannot say', told: caution },
    ...Object.entries(answers).map(([id, told]) => ({ anchor: `advice-${id}`, what: 'treatment after surgery', told })),
    ...also.map((told, index) => ({ anchor: `advice-also-${index + 1}`, what: 'treatment after surgery', told })),
  ];
}
