/** Turns a risk scheme into values and tumors that meet every case it tells apart, so that its table is proved and not sampled. */
import { type AssessedScheme, inputsOf, limitsOf } from './assess.ts';
import { cutsOf, exactly, type Interval } from './interval.ts';
import type { Findings } from './risk-input.ts';
import type { RiskCase } from './risk-scheme.ts';

/** A value of one input for every case that a scheme tells apart: each limit itself, and one number on each side of it. */
export function valuesOf(scheme: AssessedScheme, key: string): readonly (Interval | string)[] {
  const input = scheme.inputs[key];
  if (!input) throw new Error(`“${key}” is no input of “${scheme.name}”. This is a bug in the site, not in the content.`);
  return input.kind === 'choice' ? Object.keys(input.options) : cutsOf(input.within, limitsOf(scheme, key)).map(exactly);
}

/** One tumor for every case that a scheme tells apart. */
export function tumorsOf(scheme: AssessedScheme): readonly Findings[] {
  return inputsOf(scheme).reduce<readonly Findings[]>(
    (tumors, key) => tumors.flatMap((tumor) => valuesOf(scheme, key).map((value) => ({ ...tumor, [key]: value }))),
    [{}],
  );
}

/** Every tumor that a case names: each combination of its values. */
export function tumorsIn({ given }: RiskCase): readonly Findings[] {
  return Object.entries(given).reduce<readonly Findings[]>(
    (tumors, [key, values]) =>
      tumors.flatMap((tumor) => values.map((value) => ({ ...tumor, [key]: typeof value === 'number' ? exactly(value) : value }))),
    [{}],
  );
}
