/** The door to content: finds it, puts it together, checks it, and stops the build where it is not sound. */
import { allChecks } from './checks/all-checks.ts';
import { printDiagnostics } from './checks/print-diagnostics.ts';
import { assemble } from './library/assemble.ts';
import type { Disease } from './model/disease.ts';

const only = { eager: true, import: 'default' } as const;

const { diseases, diagnostics } = assemble({
  diseases: import.meta.glob('/content/*/disease.ts', only),
  references: import.meta.glob('/content/*/references.ts', only),
  claims: import.meta.glob('/content/*/claims.ts', only),
  terms: import.meta.glob('/content/*/terms.ts', only),
  scenarios: import.meta.glob('/content/*/*/scenario.ts', only),
  pathways: import.meta.glob('/content/*/*/*.pathway.ts', only),
  cases: import.meta.glob('/content/*/*/*.cases.ts', only),
  prose: import.meta.glob('/content/*/*/prose.mdx', { eager: true, import: 'default', query: '?raw' }),
});

const faults = [...diagnostics, ...diseases.flatMap((disease) => allChecks.flatMap((check) => check(disease)))];
if (faults.length > 0) throw new Error(printDiagnostics(faults));

/** Every disease of the site, checked. */
export const library: readonly Disease[] = diseases;

/** The disease of an address; an address that names none is a fault of the site. */
export function diseaseNamed(slug: string | undefined): Disease {
  const disease = library.find((candidate) => candidate.slug === slug);
  if (!disease) throw new Error(`There is no disease “${slug}”. This is a bug in the site, not in the content.`);
  return disease;
}
