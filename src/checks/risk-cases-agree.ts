import { limitsOf, verdictOn } from '../model/assess.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { tumorsIn } from '../model/risk-space.ts';
import { schemesOf } from './places.ts';

const say = (result: string, percent: number | undefined) => (percent === undefined ? result : `${result}, ${percent}%`);

/** What the cases of a risk scheme expect, it says; they meet every row, and stand on every limit. */
export function riskCasesAgree(disease: Disease): Diagnostic[] {
  const rule = 'risk-cases-agree';
  return schemesOf(disease).flatMap(({ scheme, casesFile: file }) => {
    const met = new Set<unknown>();
    const faults: Diagnostic[] = [];
    scheme.cases.forEach((each, index) => {
      for (const tumor of tumorsIn(each)) {
        const { rows, results, percent } = verdictOn(scheme, tumor);
        for (const row of rows) met.add(row);
        const [expected, got] = [say(each.expects, each.percent), say(results.join('|'), percent)];
        if (rows.length === 1 && expected === got) continue;
        faults.push({
          rule,
          file,
          at: `case ${index + 1}`,
          message: `Expected ${expected}; got ${got || 'nothing'} from ${rows.length} rows, for ${JSON.stringify(tumor)}.`,
          hint: 'Compare both with the published table, and correct the one that is wrong.',
        });
        return;
      }
    });
    scheme.rows.forEach((row, index) => {
      if (!met.has(row)) {
        const hint = 'Add a case for it, written from the published table.';
        faults.push({ rule, file, at: `rows.${index}`, message: 'No case meets this row.', hint });
      }
    });
    for (const key of Object.keys(scheme.inputs)) {
      const values = new Set(scheme.cases.flatMap(({ given }) => given[key] ?? []));
      for (const limit of limitsOf(scheme, key).filter((candidate) => !values.has(candidate))) {
        faults.push({
          rule,
          file,
          at: key,
          message: `No case stands on the limit ${limit}.`,
          hint: 'Add one on it and one beyond.',
        });
      }
    }
    return faults;
  });
}
