/** Turns what a reader writes for a size or a count into a number or a stretch of numbers, or says why it cannot. */
import { exactly, type Interval, overlap } from './interval.ts';
import type { WrittenNumber } from './risk-input.ts';

/** What was understood. */
export interface ReadNumber {
  readonly found: Interval;
  /** The same, written the shortest way: `4.2`, `<5`, `6-10`. */
  readonly written: string;
  /** How it was read, where it was not written the plain way: "The largest of the measures". */
  readonly note?: string;
  /** The option that was written behind the number: `50hpf` in `6/50`. */
  readonly behind?: string;
}

/** Why it was not understood, to the reader: what is wrong, and what to write. */
export interface Refused {
  readonly fault: string;
}

const number = '\\d+(?:\\.\\d+)?|\\.\\d+';
const signs: Readonly<Record<string, (value: number) => Interval>> = {
  '<': (value) => ({ below: value }),
  '<=': (value) => ({ atMost: value }),
  '>': (value) => ({ above: value }),
  '>=': (value) => ({ atLeast: value }),
};
const signWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:≤|=<|at most|up to|no more than|maximum|max\.?)\s*/, '<='],
  [/^(?:≥|=>|at least|minimum|min\.?)\s*/, '>='],
  [/^(?:less than|fewer than|under|below)\s*/, '<'],
  [/^(?:more than|over|above|greater than)\s*/, '>'],
];

/** A longer text is not repeated to its writer. */
const longestShown = 40;

/** A number without what binary fractions add to it. */
const clean = (value: number) => Math.round(value * 1e6) / 1e6;

/** Lower case, single spaces, one kind of minus and multiplication sign, a decimal point. */
function tidy(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[−–—]/g, '-').replace(/[×*]/g, 'x');
  const signed = signWords.reduce((words, [pattern, sign]) => words.replace(pattern, sign), plain);
  return signed.replace(/(\d),(\d)/g, '$1.$2');
}

/** The option that words behind a number name; undefined where they name none. */
function optionBehind({ writtenBehind }: WrittenNumber, rest: string): string | undefined {
  const words = rest.replace(/^(?:\/|per|in|out of)\s*/, '').replace(/\s/g, '');
  return Object.entries(writtenBehind?.forms ?? {}).find(([, forms]) => forms.includes(words))?.[0];
}

/**
 * Reads a size or a count. Decimal commas, units, `<5`, `6 to 10` and `4 x 3 x 2 cm` are understood; anything else is refused.
 * @param text what was written; not empty
 */
export function readNumber(text: string, input: WrittenNumber): ReadNumber | Refused {
  const name = input.label.toLowerCase();
  const example = `Write it like ${input.example}.`;
  const shown = `“${text.trim().slice(0, longestShown)}”`;
  const refuse = (fault: string): Refused => ({ fault });
  if (/\d,\d{3}(?!\d)/.test(text)) return refuse(`${shown} can be read in two ways. Write the number without a comma.`);
  const words = tidy(text);
  if (/^(?:<=?|>=?)?\s*-\s*[\d.]/.test(words)) return refuse(`The ${name} cannot be below zero. ${example}`);
  const shape = new RegExp(
    `^(?<sign><=|>=|<|>)?\\s*(?<first>${number})(?:\\s*(?<unit1>[a-z]+)?\\s*(?<by>-|to|x)\\s*(?<second>${number})(?:\\s*(?<unit2>[a-z]+)?\\s*x\\s*(?<third>${number}))?)?\\s*(?<rest>.*)$`,
  ).exec(words)?.groups;
  const { sign, first, by, second, third, unit1, unit2, rest = '' } = shape ?? {};
  if (first === undefined || /^[.\d]/.test(rest)) return refuse(`We cannot read ${shown} as a ${name}. ${example}`);

  const unitWords = rest.replace(/\.$/, '');
  const scale = unitWords === '' ? 1 : input.units[unitWords];
  const behind = scale === undefined ? optionBehind(input, unitWords) : undefined;
  if (scale === undefined && behind === undefined) {
    return refuse(
      `We cannot read “${rest.slice(0, longestShown)}” behind the number. Here it must be ${input.knows}. ${example}`,
    );
  }
  if ([unit1, unit2].some((unit) => unit !== undefined && unit !== unitWords))
    return refuse(`${shown} has more than one unit. ${example}`);
  const values = [first, second, third]
    .filter((value) => value !== undefined)
    .map((value) => clean(Number(value) * (scale ?? 1)));
  const [low = 0, high] = values;
  const most = Math.max(...values);
  if (by === 'x' && !input.unit) return refuse(`We cannot read ${shown} as a ${name}. ${example}`);
  if (by !== 'x' && by !== undefined && (sign !== undefined || high === undefined || high < low || third !== undefined))
    return refuse(`${shown} is no range from a lower to a higher number. ${example}`);
  const found =
    by === 'x' ? exactly(most) : high !== undefined ? { atLeast: low, atMost: high } : sign ? signs[sign]?.(low) : exactly(low);
  if (found === undefined || !overlap(found, input.within)) return refuse(`The ${name} must be more than 0. ${example}`);
  if (most > input.refuseAbove)
    return refuse(
      `${most}${input.unit && `\u00a0${input.unit}`} is too much to be right. The most we take is ${input.refuseAbove}. ${example}`,
    );
  return {
    found,
    written: by === 'x' ? String(most) : high !== undefined ? `${low}-${high}` : `${sign ?? ''}${low}`,
    ...(by === 'x' ? { note: 'the largest of the measures' } : {}),
    ...(behind === undefined ? {} : { behind }),
  };
}
