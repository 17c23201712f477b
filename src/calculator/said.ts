/** Says results in words: what a scheme says, what is still possible, what would change it. */
import { type Assessment, inputsOf, resultsFor } from '../model/assess.ts';
import type { PlacedScheme } from '../model/risk.ts';
import type { Findings } from '../model/risk-input.ts';

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

/** Choices of more options are not told one by one. */
const mostBranches = 3;

/** What a scheme says for each way to give the one choice that is still missing; none where more is missing, or nothing. */
export function branchesOf(
  scheme: PlacedScheme,
  findings: Findings,
): readonly { readonly option: string; readonly says: string }[] {
  const missing = inputsOf(scheme).filter((key) => findings[key] === undefined);
  const [key = ''] = missing;
  const input = scheme.inputs[key];
  if (missing.length !== 1 || input?.kind !== 'choice' || Object.keys(input.options).length > mostBranches) return [];
  return Object.entries(input.options).map(([option, { label }]) => ({
    option: `${input.short}: ${label}`,
    says: sayResults(scheme, resultsFor(scheme, { ...findings, [key]: option })),
  }));
}

/** A printed figure as whole people of 100, with both sides; "about" where the print is finer. */
export function sayPeople(percent: number) {
  const filled = Math.round(percent);
  const isRounded = filled !== percent;
  const about = isRounded ? 'about ' : '';
  if (percent > 0 && filled === 0) return { happened: 'fewer than 1', otherwise: 'more than 99', filled, isRounded };
  return { happened: `${about}${filled}`, otherwise: `${about}${100 - filled}`, filled, isRounded };
}
