/** A stretch of numbers; each end says whether the number itself belongs to it. An end that is not named is open to infinity. */
export type Interval = (
  | { readonly above: number; readonly atLeast?: never }
  | { readonly above?: never; readonly atLeast: number }
  | { readonly above?: never; readonly atLeast?: never }
) &
  (
    | { readonly below: number; readonly atMost?: never }
    | { readonly below?: never; readonly atMost: number }
    | { readonly below?: never; readonly atMost?: never }
  );

/** One number as a stretch. */
export const exactly = (value: number): Interval => ({ atLeast: value, atMost: value });

/** The number, where a stretch is one number. */
export function numberOf({ atLeast, atMost }: Interval): number | undefined {
  return atLeast !== undefined && atLeast === atMost ? atLeast : undefined;
}

const lowEnd = ({ above, atLeast }: Interval) => ({ at: above ?? atLeast ?? -Infinity, open: above !== undefined });
const highEnd = ({ below, atMost }: Interval) => ({ at: below ?? atMost ?? Infinity, open: below !== undefined });

/** Whether two stretches share a number. One that holds what is no number shares nothing. */
export function overlap(a: Interval, b: Interval): boolean {
  const [lows, highs] = [
    [lowEnd(a), lowEnd(b)],
    [highEnd(a), highEnd(b)],
  ];
  const low = Math.max(...lows.map(({ at }) => at));
  const high = Math.min(...highs.map(({ at }) => at));
  const touches = [...lows.filter(({ at }) => at === low), ...highs.filter(({ at }) => at === high)];
  return low < high || (low === high && touches.every(({ open }) => !open));
}

/** Whether every number of the first stretch lies in the second. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const [low, lowest, high, highest] = [lowEnd(inner), lowEnd(outer), highEnd(inner), highEnd(outer)];
  return (
    (low.at > lowest.at || (low.at === lowest.at && (low.open || !lowest.open))) &&
    (high.at < highest.at || (high.at === highest.at && (high.open || !highest.open)))
  );
}

/** The numbers at which a stretch ends. */
export function boundsOf({ above, atLeast, below, atMost }: Interval): readonly number[] {
  return [above, atLeast, below, atMost].filter((bound) => bound !== undefined);
}

/** A number on each of some bounds, one between each two, and one beyond the last: together they meet every stretch between bounds. */
export function cutsOf(domain: Interval, bounds: readonly number[]): readonly number[] {
  const sorted = [...new Set([...boundsOf(domain), ...bounds])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? bound)) / 2);
  const beyond = [(sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
  return [...sorted, ...between, ...beyond].filter((value) => overlap(exactly(value), domain)).sort((a, b) => a - b);
}
