/** Turns the files found under content/ into diseases, and says what is missing or too many. */
import type { Case } from '../model/case.ts';
import type { Claims } from '../model/claim.ts';
import type { Decision, Decisions } from '../model/decision.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease, DiseaseContent } from '../model/disease.ts';
import type { DoctorQuestions } from '../model/doctor-questions.ts';
import type { Facts } from '../model/fact.ts';
import type { GeneGuide } from '../model/gene-guide.ts';
import { hubSlug } from '../model/anchors.ts';
import type { Pathway } from '../model/pathway.ts';
import type { References } from '../model/reference.ts';
import type { PlacedScheme, Risk, RiskContent } from '../model/risk.ts';
import type { RiskCase, RiskScheme } from '../model/risk-scheme.ts';
import type { Revisions } from '../model/revision.ts';
import type { PlacedPathway, Scenario, ScenarioContent } from '../model/scenario.ts';
import type { Terms } from '../model/term.ts';
import type { TreatmentCard, Treatments } from '../model/treatment-card.ts';
import type { Updates } from '../model/update.ts';

/** Files by path from the project's root (`/content/gist/disease.ts`), each with what it exports. */
export interface Found {
  readonly diseases: Readonly<Record<string, DiseaseContent>>;
  readonly references: Readonly<Record<string, References>>;
  readonly claims: Readonly<Record<string, Claims>>;
  readonly facts: Readonly<Record<string, Facts>>;
  readonly terms: Readonly<Record<string, Terms>>;
  readonly treatments: Readonly<Record<string, Treatments>>;
  readonly cards: Readonly<Record<string, TreatmentCard>>;
  readonly decisions: Readonly<Record<string, Decisions>>;
  readonly decisionPages: Readonly<Record<string, Decision>>;
  readonly genes: Readonly<Record<string, GeneGuide>>;
  readonly questions: Readonly<Record<string, DoctorQuestions>>;
  readonly updates: Readonly<Record<string, Updates>>;
  readonly risks: Readonly<Record<string, RiskContent>>;
  readonly schemes: Readonly<Record<string, RiskScheme>>;
  readonly schemeCases: Readonly<Record<string, readonly RiskCase[]>>;
  readonly revisions: Readonly<Record<string, Revisions>>;
  readonly scenarios: Readonly<Record<string, ScenarioContent>>;
  readonly pathways: Readonly<Record<string, Pathway>>;
  readonly cases: Readonly<Record<string, readonly Case[]>>;
  readonly prose: Readonly<Record<string, string>>;
}

/** Everything found, put together. */
export interface Assembled {
  readonly diseases: readonly Disease[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the files together; a file that is missing is reported and leaves its disease out. */
export function assemble(found: Found): Assembled {
  const diagnostics: Diagnostic[] = [];
  /** The file at a path, or a report that it is missing. */
  const need = <T>(files: Readonly<Record<string, T>>, path: string, purpose: string): T | undefined => {
    const file = files[path];
    if (file === undefined) {
      diagnostics.push({
        rule: 'every-file-is-there',
        file: path.slice(1),
        at: 'the whole file',
        message: `Expected this file to hold ${purpose}; it does not exist.`,
        hint: 'Add the file, or take the name that asks for it out of the list it stands in.',
      });
    }
    return file;
  };
  const under = (files: Readonly<Record<string, unknown>>, folder: string, ending: string) =>
    Object.keys(files)
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .map((path) => path.slice(folder.length, -ending.length));
  const reportUnlisted = (names: readonly string[], listed: readonly string[], file: string, what: string) => {
    for (const name of names.filter((candidate) => !listed.includes(candidate))) {
      diagnostics.push({
        rule: 'every-file-is-listed',
        file,
        at: what,
        message: `“${name}” exists as a file but is not listed here, so no reader would ever see it.`,
        hint: `Add '${name}' to \`${what}\`, or remove its files.`,
      });
    }
  };

  const toScenario = (folder: string, slug: string): Scenario | undefined => {
    const path = `${folder}${slug}/`;
    const content = need(found.scenarios, `${path}scenario.ts`, 'the text of a scenario');
    const prose = need(found.prose, `${path}prose.mdx`, 'the words around the figures');
    if (!content) return undefined;
    reportUnlisted(under(found.pathways, path, '.pathway.ts'), content.pathways, `${path.slice(1)}scenario.ts`, 'pathways');
    const pathways = content.pathways.flatMap((name): PlacedPathway[] => {
      const pathway = need(found.pathways, `${path}${name}.pathway.ts`, 'a pathway');
      const cases = need(found.cases, `${path}${name}.cases.ts`, 'the patients who walk this pathway');
      return pathway ? [{ ...pathway, slug: name, cases: cases ?? [] }] : [];
    });
    return { ...content, slug, pathways, prose: prose ?? '' };
  };

  /** The risk schemes of a disease, which may have none. */
  const toRisk = (folder: string): Risk | undefined => {
    const content = found.risks[`${folder}risk.ts`];
    const schemes = `${folder}risk/`;
    reportUnlisted(under(found.schemes, schemes, '.ts'), content?.schemes ?? [], `${folder.slice(1)}risk.ts`, 'schemes');
    return (
      content && {
        ...content,
        schemes: content.schemes.flatMap((slug): PlacedScheme[] => {
          const scheme = need(found.schemes, `${schemes}${slug}.ts`, 'a risk scheme');
          const cases = need(found.schemeCases, `${schemes}${slug}.cases.ts`, 'the cases of this risk scheme');
          return scheme ? [{ ...scheme, slug, inputs: content.inputs, cases: cases ?? [] }] : [];
        }),
      }
    );
  };

  const diseases = Object.entries(found.diseases).flatMap(([path, content]): Disease[] => {
    const folder = path.replace(/disease\.ts$/, '');
    const references = need(found.references, `${folder}references.ts`, 'the references of this disease');
    const claims = need(found.claims, `${folder}claims.ts`, 'the claims of this disease');
    const facts = need(found.facts, `${folder}facts.ts`, 'what other sources say of this disease');
    const terms = need(found.terms, `${folder}terms.ts`, 'the hard words of this disease');
    const treatments = need(found.treatments, `${folder}treatments.ts`, 'the treatment cards of this disease');
    const decisions = need(found.decisions, `${folder}decisions.ts`, 'the decisions of this disease');
    const cards = `${folder}treatments/`;
    for (const slug of Object.keys(treatments ?? {})) need(found.cards, `${cards}${slug}.ts`, 'the treatment card of that name');
    reportUnlisted(
      under(found.cards, cards, '.ts'),
      Object.keys(treatments ?? {}),
      `${folder.slice(1)}treatments.ts`,
      'treatments',
    );
    const decisionPages = `${folder}decisions/`;
    for (const slug of Object.keys(decisions ?? {}))
      need(found.decisionPages, `${decisionPages}${slug}.ts`, 'the decision of that name');
    reportUnlisted(
      under(found.decisionPages, decisionPages, '.ts'),
      Object.keys(decisions ?? {}),
      `${folder.slice(1)}decisions.ts`,
      'decisions',
    );
    const questions = need(found.questions, `${folder}questions.ts`, 'what to ask a doctor about this disease');
    const updates = need(found.updates, `${folder}updates.ts`, 'what has changed since the source of this disease');
    const risk = toRisk(folder);
    // Where the file is missing, nothing is recorded; the law of revisions says so with its own mend.
    const revisions = found.revisions[`${folder}revisions.json`] ?? {};
    const genes = found.genes[`${folder}genes.ts`];
    const hub = toScenario(folder, hubSlug);
    const scenarios = content.scenarios.flatMap((slug) => toScenario(folder, slug) ?? []);
    const folders = under(found.scenarios, folder, '/scenario.ts');
    reportUnlisted(folders, [hubSlug, ...content.scenarios], path.slice(1), 'scenarios');
    const slug = folder.split('/').at(-2) ?? '';
    return references && claims && facts && terms && treatments && decisions && questions && updates && hub
      ? [
          {
            ...content,
            slug,
            ...(genes ? { genes } : {}),
            references,
            claims,
            facts,
            terms,
            treatments,
            decisions,
            questions,
            updates,
            revisions,
            ...(risk ? { risk } : {}),
            hub,
            scenarios,
          },
        ]
      : [];
  });
  return { diseases, diagnostics };
}
