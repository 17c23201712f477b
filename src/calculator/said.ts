/** Says results in words: what a scheme says, what is still possible, what would change it. */
import type { Assessment } from '../model/assess.ts';
import type { PlacedScheme } from '../model/risk.ts';

/** Category ids as their labels: "Low or High". */
export function sayResults({ categories }: PlacedScheme, results: readonly string[]): string {
  const labels = results.map((id) => categories[id]?.label ?? id);
  return labels.length > 1 ? `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}` : (labels[0] ?? '');
}

/** What a scheme says, in a sentence. */
export function sayVerdict(scheme: PlacedScheme, { results }: Assessment): string {
  const [only] = results;
  return results.length === 1 && only !== undefined
    ? (scheme.categories[only]?.says ?? '')
    : `Still possible: ${sayResults(scheme, results)}.`;
}

/** A printed figure as whole people of 100, with both sides; "about" where the print is finer. */
export function sayPeople(percent: number): { happened: string; otherwise: string; filled: number } {
  const filled = Math.round(percent);
  const about = filled === percent ? '' : 'about ';
  if (percent > 0 && filled === 0) return { happened: 'fewer than 1', otherwise: 'more than 99', filled };
  return { happened: `${about}${filled}`, otherwise: `${about}${100 - filled}`, filled };
}
