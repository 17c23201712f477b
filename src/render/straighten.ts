/** Takes a sidestep out of an arrow that is too small to mean anything. */

/** A sidestep this small, in CSS pixels, is what layout leaves over: no arrow goes round anything by so little. */
const smallest = 8;
const number = String.raw`-?\d+(?:\.\d+)?`;
/** Straight down or up, one step to the side with its two round corners, and straight on. */
const sidestep = new RegExp(
  String.raw`^M(${number}),(${number})(?:L\1,${number})*Q\1,(${number}) ${number},\3L${number},\3Q(${number}),\3 \4,${number}(?:L\4,(${number}))+$`,
);

/**
 * The path of an arrow without its sidestep: all of it on the line of its longer part, which keeps clear of words and holds its own.
 * @param path as in the attribute `d`; one that goes anywhere else comes back as it was
 */
export function straighten(path: string): string {
  const [from, start, middle, to, end] = (sidestep.exec(path) ?? []).slice(1).map(Number);
  if (from === undefined || start === undefined || middle === undefined || to === undefined || end === undefined) return path;
  if (Math.abs(from - to) >= smallest) return path;
  const line = Math.abs(middle - start) > Math.abs(end - middle) ? from : to;
  return `M${line},${start}L${line},${end}`;
}
