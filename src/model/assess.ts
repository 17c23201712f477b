/** Turns what is known of a tumor into what a risk scheme says of it. */
import { boundsOf, exactly, type Interval, isWithin, numberOf, overlap } from './interval.ts';
import type { Condition, Findings, RiskInputs } from './risk-input.ts';
import type { Reading, RiskNote, RiskRow, RiskScheme } from './risk-scheme.ts';

/** A scheme with the inputs that its conditions name. */
export interface AssessedScheme extends RiskScheme {
  readonly inputs: RiskInputs;
}

/** A limit of a table that a finding lies close to. */
export interface NearLimit {
  readonly input: string;
  readonly limit: number;
  /** What the scheme says on the other side of it; the same results where it makes no difference. */
  readonly otherwise: readonly string[];
}

/** What the table of a scheme says of a tumor. */
export interface Verdict {
  /** The rows that are possible, in the order of the table: exactly one where everything is known. */
  readonly rows: readonly RiskRow[];
  /** Their categories, each once, in the order of the scheme. Empty only where a finding lies outside all meaning. */
  readonly results: readonly string[];
  /** The figure as printed, where all possible rows have the same one. */
  readonly percent?: number;
  /** Inputs whose finding has no meaning, such as a size below zero. */
  readonly outside: readonly string[];
}

/** What a scheme says of a tumor. */
export interface Assessment extends Verdict {
  /** Every note that applies. */
  readonly notes: readonly RiskNote[];
  readonly readings: readonly Reading[];
  readonly near: readonly NearLimit[];
}

const isOption = (value: Interval | string): value is string => typeof value === 'string';
const isList = (value: Interval | readonly string[]): value is readonly string[] => Array.isArray(value);

/** Whether a finding can meet what a condition asks of an input; one that is not known always can. */
function canMeet(asked: Interval | readonly string[], found: Interval | string | undefined): boolean {
  if (found === undefined) return true;
  if (isList(asked)) return isOption(found) && asked.includes(found);
  return !isOption(found) && overlap(asked, found);
}

/** Whether a finding surely meets what a condition asks of an input. */
function surelyMeets(asked: Interval | readonly string[], found: Interval | string | undefined): boolean {
  if (found === undefined) return false;
  return isList(asked) ? isOption(found) && asked.includes(found) : !isOption(found) && isWithin(found, asked);
}

const asksOf = (condition: Condition) => Object.entries(condition) as [string, Interval | readonly string[]][];

/** Whether some findings surely meet a condition. */
export function surelyIs(condition: Condition, findings: Findings): boolean {
  return asksOf(condition).every(([input, asked]) => surelyMeets(asked, findings[input]));
}

/** Whether some findings can meet a condition. */
export function canBe(condition: Condition, findings: Findings): boolean {
  return asksOf(condition).every(([input, asked]) => canMeet(asked, findings[input]));
}

/** Whether a note belongs beside a result: it has no condition and no row names it, or its condition holds. */
export function noteApplies({ when, unknown }: RiskNote, findings: Findings): boolean {
  return (unknown === undefined || findings[unknown] === undefined) && surelyIs(when ?? {}, findings);
}

/** Inputs whose finding is none of the input's options, or shares no number with those that have a meaning. */
function outsideOf(inputs: RiskInputs, findings: Findings): readonly string[] {
  return Object.entries(inputs).flatMap(([key, input]) => {
    const found = findings[key];
    if (found === undefined) return [];
    const fits =
      input.kind === 'choice'
        ? isOption(found) && Object.hasOwn(input.options, found)
        : !isOption(found) && overlap(found, input.within);
    return fits ? [] : [key];
  });
}

/** The numbers at which some input changes the row. */
export function limitsOf({ rows }: RiskScheme, input: string): readonly number[] {
  const bounds = rows.flatMap(({ when }) => {
    const asked = when[input];
    return asked === undefined || isList(asked) ? [] : boundsOf(asked);
  });
  return [...new Set(bounds)].sort((a, b) => a - b);
}

/** The inputs that decide the row, in the order they are asked. */
export function inputsOf({ rows, inputs }: AssessedScheme): readonly string[] {
  return Object.keys(inputs).filter((key) => rows.some(({ when }) => when[key] !== undefined));
}

const resultsOf = ({ categories }: RiskScheme, rows: readonly RiskRow[]) =>
  Object.keys(categories).filter((category) => rows.some(({ result }) => result === category));

const possibleRows = ({ rows }: RiskScheme, findings: Findings) => rows.filter(({ when }) => canBe(when, findings));

/** The results that some findings leave possible, and nothing beside them; `findings` must have a meaning. */
export const resultsFor = (scheme: RiskScheme, findings: Findings) => resultsOf(scheme, possibleRows(scheme, findings));

/** Rids sums such as 2.1 - 2 of what binary fractions add to them. */
const clean = (value: number) => Math.round(value * 1e6) / 1e6;

/** The limits that measured values lie close to, each with what the scheme says on its other side. */
function nearLimits(scheme: AssessedScheme, findings: Findings): readonly NearLimit[] {
  return Object.entries(scheme.inputs).flatMap(([key, input]) => {
    const found = findings[key];
    if (input.kind !== 'number' || found === undefined || isOption(found)) return [];
    const value = numberOf(found);
    if (value === undefined) return [];
    return limitsOf(scheme, key)
      .filter((limit) => clean(Math.abs(value - limit)) <= input.near)
      .map((limit) => {
        const other = value <= limit ? clean(limit + input.near) : limit;
        return {
          input: key,
          limit,
          otherwise: resultsFor(scheme, { ...findings, [key]: exactly(other) }),
        };
      });
  });
}

/**
 * What the table of a scheme says of a tumor. Total: whatever the findings are, there is an answer.
 * A row is possible where each finding can meet its condition; as no two rows share a tumor and every tumor has a row,
 * what is not known gives exactly the rows that knowing it could give.
 */
export function verdictOn(scheme: AssessedScheme, findings: Findings): Verdict {
  const outside = outsideOf(scheme.inputs, findings);
  const rows = outside.length > 0 ? [] : possibleRows(scheme, findings);
  const results = resultsOf(scheme, rows);
  const percents = new Set(rows.map(({ percent }) => percent));
  const [percent] = percents;
  return {
    rows,
    results,
    ...(percents.size === 1 && results.length === 1 && percent !== undefined ? { percent } : {}),
    outside,
  };
}

/** What a scheme says of a tumor, with all that belongs beside it. Total, as its verdict is. */
export function assess(scheme: AssessedScheme, findings: Findings): Assessment {
  const verdict = verdictOn(scheme, findings);
  if (verdict.outside.length > 0) return { ...verdict, notes: [], readings: [], near: [] };
  const named = new Set(scheme.rows.flatMap(({ notes = [] }) => notes));
  const ofRows = new Set(verdict.rows.flatMap(({ notes = [] }) => notes));
  return {
    ...verdict,
    notes: Object.entries(scheme.notes)
      .filter(([id, note]) => (named.has(id) ? ofRows.has(id) : noteApplies(note, findings)))
      .map(([, note]) => note),
    readings: scheme.readings.filter(({ when }) => canBe(when, findings)),
    near: nearLimits(scheme, findings),
  };
}
