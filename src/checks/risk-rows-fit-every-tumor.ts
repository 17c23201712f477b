import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { surelyIs } from '../model/assess.ts';
import { tumorsOf } from '../model/risk-space.ts';
import { sayFinding } from '../model/risk-words.ts';
import { schemesOf } from './places.ts';

/** Exactly one row of a risk scheme fits each tumor, on every limit and on both its sides; no row is for nobody. */
export function riskRowsFitEveryTumor(disease: Disease): Diagnostic[] {
  return schemesOf(disease).flatMap(({ scheme, file }) => {
    const fits = new Map<string, string>();
    const met = new Set<number>();
    for (const tumor of tumorsOf(scheme)) {
      const rows = scheme.rows.flatMap(({ when }, index) => (surelyIs(when, tumor) ? [index] : []));
      for (const row of rows) met.add(row);
      const found = rows.join(' and ');
      if (rows.length === 1 || fits.has(found)) continue;
      const words = Object.entries(scheme.inputs).flatMap(([key, input]) => (key in tumor ? sayFinding(input, tumor[key]) : []));
      fits.set(found, words.join(', '));
    }
    const rule = 'risk-rows-fit-every-tumor';
    return [
      ...[...fits].map(([rows, tumor]) => ({
        rule,
        file,
        at: rows ? `rows ${rows}` : 'rows',
        message: `Expected one row for this tumor; got ${rows ? `rows ${rows}` : 'none'}: ${tumor}.`,
        hint: rows
          ? 'Give each tumor to one of them.'
          : 'Add a row for it, or widen one; see whether an end is open that should be closed.',
      })),
      ...scheme.rows.flatMap((_, index) =>
        met.has(index)
          ? []
          : [{ rule, file, at: `rows.${index}`, message: 'No tumor fits this row.', hint: 'Correct its limits, or remove it.' }],
      ),
    ];
  });
}
