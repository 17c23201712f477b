import { optionsOf, partsOf } from '../model/decision-parts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { slotsOfGuide } from '../model/gene-guide.ts';
import { passages } from '../model/prose.ts';
import { toldOnRisk } from '../model/risk.ts';
import { type Said, toSaid } from '../model/statement.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { cardsOf, decisionFiles, diseaseFile, pathwaysOf, scenarioFile, schemesOf } from './places.ts';

/** Every claim, term and reference that content names exists. */
export function citationsResolve(disease: Disease): Diagnostic[] {
  const rule = 'citations-resolve';
  const faults: Diagnostic[] = [];
  const check = (
    kind: 'claim' | 'fact' | 'term' | 'treatment' | 'reference',
    known: object,
    names: readonly string[],
    file: string,
    at: string,
  ) => {
    for (const name of names.filter((candidate) => !(candidate in known))) {
      faults.push({
        rule,
        file,
        at,
        message: `There is no ${kind} “${name}”; the reader would be sent to a source that is not there.`,
        hint: `Correct the name, or add it to ${diseaseFile(disease, `${kind}s.ts`)}.`,
      });
    }
  };
  const checkSaid = ({ claims, facts, means }: Said, file: string, at: string) => {
    check('claim', disease.claims, claims, file, `${at}.cites`);
    check('fact', disease.facts, facts, file, `${at}.fact`);
    check('term', disease.terms, means === undefined ? [] : [means], file, `${at}.means`);
  };
  for (const { file, steps } of pathwaysOf(disease)) {
    for (const [id, step] of steps) {
      check('claim', disease.claims, step.cites, file, `steps.${id}.cites`);
    }
  }
  for (const scenario of pagesOf(disease)) {
    const file = scenarioFile(disease, scenario, 'scenario.ts');
    check('claim', disease.claims, scenario.mainMessage.cites, file, 'mainMessage.cites');
    check('claim', disease.claims, scenario.forWhom.cites, file, 'forWhom.cites');
    scenario.unknowns.forEach(({ cites }, index) => {
      check('claim', disease.claims, cites, file, `unknowns.${index}.cites`);
    });
    const prose = scenarioFile(disease, scenario, 'prose.mdx');
    for (const { claims, line } of passages(scenario.prose)) check('claim', disease.claims, claims, prose, `line ${line}`);
  }
  for (const [id, { reference }] of Object.entries(disease.claims)) {
    check('reference', disease.references, [reference], diseaseFile(disease, 'claims.ts'), `${id}.reference`);
  }
  for (const [id, { references }] of Object.entries(disease.facts)) {
    check('reference', disease.references, references, diseaseFile(disease, 'facts.ts'), `${id}.references`);
  }
  for (const [key, { basis = [] }] of Object.entries(disease.terms)) {
    const known = { ...disease.claims, ...disease.references };
    check('reference', known, basis, diseaseFile(disease, 'terms.ts'), `${key}.basis`);
  }
  for (const { card, file } of cardsOf(disease)) {
    for (const { name, slot } of slotsOf(card)) {
      slot.forEach((statement, index) => {
        checkSaid(toSaid(statement, disease.facts), file, `${name}.${index}`);
      });
    }
  }
  for (const { decision, file } of decisionFiles(disease)) {
    for (const { at, said } of partsOf(decision, disease.facts)) checkSaid(said, file, at);
    for (const { id, treatments } of optionsOf(decision))
      check('treatment', disease.treatments, treatments, file, `options.${id}.treatments`);
  }
  for (const { name, slot } of disease.genes ? slotsOfGuide(disease.genes) : []) {
    const file = diseaseFile(disease, 'genes.ts');
    slot.forEach((statement, index) => {
      checkSaid(toSaid(statement, disease.facts), file, `${name}.${index}`);
    });
  }
  for (const [id, update] of Object.entries(disease.updates)) {
    const file = diseaseFile(disease, 'updates.ts');
    check('reference', disease.references, update.references, file, `${id}.references`);
    check('claim', disease.claims, update.newerThan, file, `${id}.newerThan`);
    check('treatment', disease.treatments, update.treatments, file, `${id}.treatments`);
  }
  if (disease.risk) {
    const { risk } = disease;
    const file = diseaseFile(disease, 'risk.ts');
    for (const { anchor, told } of toldOnRisk(risk)) check('claim', disease.claims, told.cites, file, anchor);
    for (const { references, says } of [...Object.values(risk.exclusions), ...risk.notes, ...risk.advice])
      check('reference', disease.references, references, file, `“${says}”`);
    for (const { references, title } of risk.explains) check('reference', disease.references, references, file, `“${title}”`);
    for (const { scheme, file: schemeFile } of schemesOf(disease)) {
      const { references, notes, readings, noNumbers } = scheme;
      check('reference', disease.references, references, schemeFile, 'references');
      for (const [id, note] of Object.entries(notes))
        check('reference', disease.references, note.references, schemeFile, `notes.${id}`);
      readings.forEach((reading, index) => {
        check('reference', disease.references, reading.references, schemeFile, `readings.${index}`);
      });
      check('reference', disease.references, noNumbers?.references ?? [], schemeFile, 'noNumbers');
    }
  }
  check('reference', disease.references, [disease.source], diseaseFile(disease, 'disease.ts'), 'source');
  disease.provenance.forEach(({ cites }, index) => {
    check('claim', disease.claims, cites, diseaseFile(disease, 'disease.ts'), `provenance.${index}.cites`);
  });
  return faults;
}
