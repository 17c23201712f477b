/** The door to content: finds it, puts it together, checks it, and stops the build where it is not sound. */
import { allChecks } from './checks/all-checks.ts';
import { everyRevisionIsRecorded } from './checks/every-revision-is-recorded.ts';
import { printDiagnostics } from './checks/print-diagnostics.ts';
import { assemble } from './library/assemble.ts';
import type { Disease } from './model/disease.ts';

// Vite reads the options of each glob from the text, so they cannot be shared in a constant.
const { diseases, diagnostics } = assemble({
  diseases: import.meta.glob('/content/*/disease.ts', { eager: true, import: 'default' }),
  references: import.meta.glob('/content/*/references.ts', { eager: true, import: 'default' }),
  claims: import.meta.glob('/content/*/claims.ts', { eager: true, import: 'default' }),
  facts: import.meta.glob('/content/*/facts.ts', { eager: true, import: 'default' }),
  terms: import.meta.glob('/content/*/terms.ts', { eager: true, import: 'default' }),
  treatments: import.meta.glob('/content/*/treatments.ts', { eager: true, import: 'default' }),
  cards: import.meta.glob('/content/*/treatments/*.ts', { eager: true, import: 'default' }),
  decisions: import.meta.glob('/content/*/decisions.ts', { eager: true, import: 'default' }),
  decisionPages: import.meta.glob('/content/*/decisions/*.ts', { eager: true, import: 'default' }),
  genes: import.meta.glob('/content/*/genes.ts', { eager: true, import: 'default' }),
  questions: import.meta.glob('/content/*/questions.ts', { eager: true, import: 'default' }),
  updates: import.meta.glob('/content/*/updates.ts', { eager: true, import: 'default' }),
  risks: import.meta.glob('/content/*/risk.ts', { eager: true, import: 'default' }),
  schemes: import.meta.glob(['/content/*/risk/*.ts', '!/content/*/risk/*.cases.ts'], { eager: true, import: 'default' }),
  schemeCases: import.meta.glob('/content/*/risk/*.cases.ts', { eager: true, import: 'default' }),
  revisions: import.meta.glob('/content/*/revisions.json', { eager: true, import: 'default' }),
  scenarios: import.meta.glob('/content/*/*/scenario.ts', { eager: true, import: 'default' }),
  pathways: import.meta.glob('/content/*/*/*.pathway.ts', { eager: true, import: 'default' }),
  cases: import.meta.glob('/content/*/*/*.cases.ts', { eager: true, import: 'default' }),
  prose: import.meta.glob('/content/*/*/prose.mdx', { eager: true, import: 'default', query: '?raw' }),
});

// While an author tries words in `npm run dev`, no word is published, so none must be recorded.
const checks =
  import.meta.env.MODE === 'development' ? allChecks.filter((check) => check !== everyRevisionIsRecorded) : allChecks;
const faults = [...diagnostics, ...diseases.flatMap((disease) => checks.flatMap((check) => check(disease)))];
if (faults.length > 0) {
  const error = new Error(printDiagnostics(faults));
  // Where in the program the faults were found helps nobody who has to mend content.
  error.stack = '';
  throw error;
}

/** Every disease of the site, checked. */
export const library: readonly Disease[] = diseases;

/** The disease of an address; an address that names none is a fault of the site. */
export function diseaseNamed(slug: string | undefined): Disease {
  const disease = library.find((candidate) => candidate.slug === slug);
  if (!disease) throw new Error(`There is no disease “${slug}”. This is a bug in the site, not in the content.`);
  return disease;
}
