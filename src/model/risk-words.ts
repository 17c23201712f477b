/** Turns risk schemes and findings into the words a reader reads. */
import { type Interval, numberOf } from './interval.ts';
import type { ChoiceInput, Condition, RiskInput, RiskInputs } from './risk-input.ts';
import type { Standing } from './risk-scheme.ts';

/** A number and its unit, with a space that does not break: "4.2 cm". */
const withUnit = (words: string, unit: string) => (unit ? `${words}\u00a0${unit}` : words);

/** A stretch in words: "over 2, up to 5 cm". */
export function sayInterval(interval: Interval, unit: string): string {
  const one = numberOf(interval);
  if (one !== undefined) return withUnit(String(one), unit);
  const { above, atLeast, below, atMost } = interval;
  const ends = [
    above !== undefined && `over ${above}`,
    atLeast !== undefined && `at least ${atLeast}`,
    below !== undefined && `under ${below}`,
    atMost !== undefined && `up to ${atMost}`,
  ].filter((end) => end !== false);
  return ends.length > 0 ? withUnit(ends.join(', '), unit) : 'any';
}

const sayList = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');

/** Options in words; nearly all of them as what is left out: "not stomach". */
function sayOptions({ options }: ChoiceInput, asked: readonly string[]): string {
  const labels = (ids: readonly string[]) => sayList(ids.map((id) => (options[id]?.label ?? id).toLowerCase()));
  const others = Object.keys(options).filter((id) => !asked.includes(id));
  return others.length === 1 && asked.length > 2 ? `not ${labels(others)}` : labels(asked);
}

/** What a condition asks of one input, in words; "any" where it asks nothing. */
export function sayAsked(input: RiskInput, asked: Interval | readonly string[] | undefined): string {
  if (asked === undefined) return 'any';
  return input.kind === 'choice' ? sayOptions(input, asked as readonly string[]) : sayInterval(asked as Interval, input.unit);
}

/** One finding in words, with capital: "4.2 cm"; "I don’t know" where it is not known. */
export function sayFinding(input: RiskInput, found: Interval | string | undefined): string {
  if (found === undefined) return 'I don’t know';
  if (input.kind === 'choice') return input.options[found as string]?.label ?? '';
  const words = sayInterval(found as Interval, input.unit);
  return words.replace(/^./, (first) => first.toUpperCase());
}

/** What is asked, as a sentence of its own: a question keeps its mark. */
export const asSentence = (label: string) => (label.endsWith('?') ? label : `${label}.`);

/** A whole condition as one line: "size: over 2, up to 5 cm; count: up to 5". */
export function sayCondition(inputs: RiskInputs, condition: Condition): string {
  return Object.entries(inputs)
    .filter(([key]) => condition[key] !== undefined)
    .map(([key, input]) => `${input.short.toLowerCase()}: ${sayAsked(input, condition[key])}`)
    .join('; ');
}

/** How well something stands, said behind it; nothing where it is confirmed. */
export const standingWords: Readonly<Record<Standing, string>> = {
  confirmed: '',
  'one-source': 'Only one source says so.',
  derived: 'This follows from the other rows.',
  'our-caution': 'This is our own caution.',
};
