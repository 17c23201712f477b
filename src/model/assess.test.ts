import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../library.ts';
import { assess, inputsOf, limitsOf } from './assess.ts';
import { exactly, type Interval, isWithin, overlap } from './interval.ts';
import { narrowsMost } from './narrowing.ts';
import type { PlacedScheme } from './risk.ts';
import type { Findings } from './risk-input.ts';
import { valuesOf } from './risk-space.ts';

const schemes = library.flatMap(({ risk }) => risk?.schemes ?? []);

/** Any value that one input of a scheme can have; often one on a limit, or close to it. */
function anyValueOf(scheme: PlacedScheme, key: string): fc.Arbitrary<Interval | string> {
  const input = scheme.inputs[key];
  if (input?.kind !== 'number') return fc.constantFrom(...Object.keys(input?.options ?? {}));
  const limits = limitsOf(scheme, key).filter((limit) => limit > 0);
  const near = limits.flatMap((limit) => [limit, limit + 0.01, limit - 0.01, limit + 0.1]);
  return fc.oneof(fc.constantFrom(...near), fc.double({ min: 0.001, max: 1000, noNaN: true })).map(exactly);
}

/** A tumor of which all is known. */
const tumorOf = (scheme: PlacedScheme): fc.Arbitrary<Findings> =>
  fc.record(Object.fromEntries(inputsOf(scheme).map((key) => [key, anyValueOf(scheme, key)])));

const without = (tumor: Findings, keys: readonly string[]): Findings =>
  Object.fromEntries(Object.entries(tumor).filter(([key]) => !keys.includes(key)));

/** Every result that knowing the missing inputs could give. */
function resultsOfCompletions(scheme: PlacedScheme, findings: Findings): Set<string> {
  const missing = inputsOf(scheme).find((key) => findings[key] === undefined);
  if (missing === undefined) return new Set(assess(scheme, findings).results);
  return new Set(
    valuesOf(scheme, missing).flatMap((value) => [...resultsOfCompletions(scheme, { ...findings, [missing]: value })]),
  );
}

it('there are schemes to test', () => {
  expect(schemes.length).toBeGreaterThan(0);
});

describe.each(schemes.map((scheme) => ({ name: scheme.slug, scheme })))('$name', ({ scheme }) => {
  it('a tumor of which all is known has one row and one result', () => {
    fc.assert(
      fc.property(tumorOf(scheme), (tumor) => {
        const { rows, results, percent, outside } = assess(scheme, tumor);
        expect({ rows: rows.length, results: results.length, outside }).toEqual({ rows: 1, results: 1, outside: [] });
        expect(percent).toBe(rows[0]?.percent);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is not known gives exactly what knowing it could give', () => {
    fc.assert(
      fc.property(tumorOf(scheme), fc.subarray([...inputsOf(scheme)]), (tumor, unknown) => {
        const known = without(tumor, unknown);
        expect(new Set(assess(scheme, known).results)).toEqual(resultsOfCompletions(scheme, known));
      }),
      { numRuns: 100 },
    );
  });

  it('a range gives exactly what the numbers in it give', () => {
    const numbers = inputsOf(scheme).filter((key) => scheme.inputs[key]?.kind === 'number');
    fc.assert(
      fc.property(
        tumorOf(scheme),
        fc.constantFrom(...numbers),
        fc.constantFrom(...(['below', 'atMost', 'above', 'atLeast'] as const)),
        (tumor, key, end) => {
          const found = tumor[key] as Interval;
          const range = { [end]: found.atMost ?? 0 } as Interval;
          const inside = [...valuesOf(scheme, key), found]
            .filter((value): value is Interval => typeof value === 'object' && isWithin(value, range))
            .flatMap((value) => assess(scheme, { ...tumor, [key]: value }).results);
          const { results } = assess(scheme, { ...tumor, [key]: range });
          for (const result of inside) expect(results).toContain(result);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('whatever is found, there is an answer, and what has no meaning is named', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double().map(exactly),
      fc.record({ above: fc.double(), atMost: fc.double() }),
      fc.constant({}),
    );
    const keys = Object.keys(scheme.inputs);
    const findings = fc.dictionary(fc.constantFrom(...keys), anything);
    fc.assert(
      fc.property(findings, (found) => {
        const { outside, results } = assess(scheme, found as Findings);
        expect(results.length === 0).toBe(outside.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('the results stand in the order of the scheme, each once', () => {
    expect(assess(scheme, {}).results).toEqual(
      Object.keys(scheme.categories).filter((category) => scheme.rows.some(({ result }) => result === category)),
    );
  });
});

it('the missing answer that would narrow most leaves no more results than any other', () => {
  const tumor = fc.constantFrom(...schemes).chain(tumorOf);
  fc.assert(
    fc.property(tumor, (all) => {
      const keys = Object.keys(all);
      const known = without(all, keys.slice(1));
      const best = narrowsMost(schemes, known);
      if (best !== undefined) expect(known[best]).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

it('a stretch and a number share exactly what their ends say', () => {
  expect(overlap({ above: 2, atMost: 5 }, exactly(2))).toBe(false);
  expect(overlap({ above: 2, atMost: 5 }, exactly(5))).toBe(true);
  expect(overlap({ below: 5 }, { atLeast: 5 })).toBe(false);
  expect(overlap({}, exactly(Number.NaN))).toBe(false);
  expect(isWithin({ below: 5 }, { atMost: 5 })).toBe(true);
  expect(isWithin({ atMost: 5 }, { below: 5 })).toBe(false);
});
