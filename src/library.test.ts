import { expect, it } from 'vitest';
import { library } from './library.ts';
import { assemble } from './library/assemble.ts';
import { pagesOf } from './model/disease.ts';

it('the content breaks no law', () => {
  expect(library.length).toBeGreaterThan(0);
  for (const disease of library) expect(pagesOf(disease).every(({ pathways }) => pathways.length > 0)).toBe(true);
});

it('a file that is missing and one that is not listed are reported', () => {
  const scenario = { pathways: ['first'] } as never;
  const { diseases, diagnostics } = assemble({
    diseases: { '/content/x/disease.ts': { scenarios: ['small'] } as never },
    references: { '/content/x/references.ts': {} },
    claims: { '/content/x/claims.ts': {} },
    facts: { '/content/x/facts.ts': {} },
    terms: {},
    genes: {},
    questions: { '/content/x/questions.ts': { moments: {}, scenarios: {} } },
    treatments: { '/content/x/treatments.ts': { pill: {} as never } },
    decisions: { '/content/x/decisions.ts': { wait: {} as never } },
    decisionPages: { '/content/x/decisions/act.ts': {} as never },
    updates: { '/content/x/updates.ts': {} },
    revisions: {},
    cards: { '/content/x/treatments/drops.ts': {} as never },
    risks: {},
    schemes: {},
    schemeCases: {},
    scenarios: { '/content/x/hub/scenario.ts': scenario, '/content/x/other/scenario.ts': scenario },
    pathways: { '/content/x/hub/first.pathway.ts': {} as never, '/content/x/hub/second.pathway.ts': {} as never },
    cases: { '/content/x/hub/first.cases.ts': [] },
    prose: { '/content/x/hub/prose.mdx': '' },
  });
  expect(diseases).toEqual([]);
  expect(diagnostics.map(({ rule, file, at }) => `${rule} ${file} ${at}`)).toMatchInlineSnapshot(`
    [
      "every-file-is-there content/x/terms.ts the whole file",
      "every-file-is-there content/x/treatments/pill.ts the whole file",
      "every-file-is-listed content/x/treatments.ts treatments",
      "every-file-is-there content/x/decisions/wait.ts the whole file",
      "every-file-is-listed content/x/decisions.ts decisions",
      "every-file-is-listed content/x/hub/scenario.ts pathways",
      "every-file-is-there content/x/small/scenario.ts the whole file",
      "every-file-is-there content/x/small/prose.mdx the whole file",
      "every-file-is-listed content/x/disease.ts scenarios",
    ]
  `);
});
