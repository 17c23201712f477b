import type { Interval } from './interval.ts';

interface InputShell {
  /** What is asked: "Largest size". */
  readonly label: string;
  /** At the head of a column: "Size". */
  readonly short: string;
  /** In a sentence: "the largest size". */
  readonly inWords: string;
  /** Where the reader finds it, and what it means. */
  readonly help: readonly [string, ...string[]];
  /** What helps to fill in its field, and nobody who has no field. */
  readonly entering?: string;
}

/** A number as a reader may write it. */
export interface WrittenNumber extends Pick<InputShell, 'label' | 'help'> {
  /** What stands behind a number: "cm"; empty for a count. */
  readonly unit: string;
  /** Every way to write a unit, with what one of it is in `unit`: `{ cm: 1, mm: 0.1 }`. */
  readonly units: Readonly<Record<string, number>>;
  /** The units in words, for whoever wrote another: "cm or mm". */
  readonly knows: string;
  /** How to write it: "4.2 or 42 mm". */
  readonly example: string;
  /** The numbers that have a meaning. */
  readonly within: Interval;
  /** More than this can only be a slip, and is refused. */
  readonly refuseAbove: number;
  /** Another input that may be written behind the number: `6 / 50` names the option `50hpf` of `per`. */
  readonly writtenBehind?: { readonly input: string; readonly forms: Readonly<Record<string, readonly string[]>> };
}

/** Something that is measured or counted. */
export interface NumberInput extends InputShell, WrittenNumber {
  readonly kind: 'number';
  /** More than this is taken, with the question whether it is meant. */
  readonly doubtAbove: number;
  /** How far from a limit a small difference could change the row. */
  readonly near: number;
  /** How that distance is said: "1 mm". */
  readonly nearInWords: string;
  /** The step of "what if it were more": 1, said as "1 cm more". */
  readonly more: { readonly by: number; readonly inWords: string };
}

/** Something that is one of several. */
export interface ChoiceInput extends InputShell {
  readonly kind: 'choice';
  /** By option id, its words and, for a hard word, what it means. */
  readonly options: Readonly<Record<string, { readonly label: string; readonly means?: string }>>;
}

/** One thing that a risk scheme asks about. */
export type RiskInput = NumberInput | ChoiceInput;

/** Inputs by key; the key also stands in the address. In the order they are asked. */
export type RiskInputs = Readonly<Record<string, RiskInput>>;

/** What the risk schemes of one disease ask about. */
export function defineRiskInputs<const I extends RiskInputs>(inputs: I): I {
  return inputs;
}

/** For some inputs, the stretch or the options they must have; an input that is not named may be anything. */
export type Condition<I = RiskInputs> = {
  readonly [K in keyof I]?: I[K] extends { readonly kind: 'number' }
    ? Interval
    : I[K] extends { readonly options: infer O }
      ? readonly (keyof O & string)[]
      : Interval | readonly string[];
};

/** What is known of one tumor: a stretch or an option for each input; an input that is left out is not known. */
export type Findings = Readonly<Record<string, Interval | string>>;
