/** Says which answer that is still missing would narrow the results most. */
import { type AssessedScheme, inputsOf, resultsFor } from './assess.ts';
import type { Findings } from './risk-input.ts';
import { valuesOf } from './risk-space.ts';

/**
 * The missing input after which, on average over its values, the fewest results are left, all schemes added up.
 * @returns undefined where no missing answer would narrow anything
 */
export function narrowsMost(schemes: readonly AssessedScheme[], findings: Findings): string | undefined {
  const missing = [...new Set(schemes.flatMap(inputsOf))].filter((key) => findings[key] === undefined);
  const countNow = schemes.reduce((sum, scheme) => sum + resultsFor(scheme, findings).length, 0);
  const left = missing.map((key) => ({
    key,
    count: schemes.reduce((sum, scheme) => {
      // What a scheme does not ask about leaves its results as they are.
      if (!inputsOf(scheme).includes(key)) return sum + resultsFor(scheme, findings).length;
      const values = valuesOf(scheme, key);
      const counts = values.map((value) => resultsFor(scheme, { ...findings, [key]: value }).length);
      return sum + counts.reduce((total, count) => total + count, 0) / counts.length;
    }, 0),
  }));
  const [best] = left.toSorted((a, b) => a.count - b.count);
  return best && best.count < countNow ? best.key : undefined;
}
