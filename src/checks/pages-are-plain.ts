import { blocksOfCard } from '../model/card-words.ts';
import { blocksOfDecision } from '../model/decision-words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { edgesFrom, labelOf } from '../model/graph.ts';
import type { Scenario } from '../model/scenario.ts';
import { blocksOfUpdates } from '../model/update.ts';
import { cardsOf, decisionFiles, diseaseFile, scenarioFile } from './places.ts';
import { blocksOfProse, readingGrade, sentences } from './reading-grade.ts';

const limits = { fleschKincaid: 7, smog: 9, sentence: 20, steadySentences: 30 };

/** Every single word of a disease's glossary, names of drugs among them, in lower case. */
export function glossaryWords({ terms }: Disease): ReadonlySet<string> {
  const phrases = Object.values(terms).flatMap(({ word, also = [] }) => [word, ...also]);
  return new Set(phrases.filter((phrase) => !phrase.includes(' ')).map((phrase) => phrase.toLowerCase()));
}

/** What a reader reads on a scenario's page, block by block. */
export function blocksOf(scenario: Scenario): string[] {
  const steps = scenario.pathways.flatMap((pathway) =>
    Object.entries(pathway.steps).flatMap(([id, step]) => [
      labelOf(step),
      ...(step.explain ? [step.explain] : []),
      ...edgesFrom(id, step).flatMap(({ label }) => (label ? [label] : [])),
      ...(step.kind === 'question' ? [step.unsure.where, step.unsure.ask, ...(step.questionsForDoctor ?? [])] : []),
    ]),
  );
  return [
    scenario.question,
    scenario.mainMessage.says,
    scenario.forWhom.says,
    scenario.notFor.says,
    scenario.nextStep,
    ...scenario.pathways.flatMap(({ title, subtitle }) => [title, subtitle]),
    ...steps,
    ...blocksOfProse(scenario.prose),
    ...scenario.unknowns.map(({ says }) => says),
  ];
}

/** What is too hard in the blocks of one page. */
function faultsIn(blocks: readonly string[], exempt: ReadonlySet<string>, file: string): Diagnostic[] {
  const grade = readingGrade(blocks, exempt);
  const report = (message: string, hint: string) => ({ rule: 'pages-are-plain', file, at: 'the whole page', message, hint });
  const begin = `Begin with its hardest sentence: “${grade.hardest}”`;
  const faults: Diagnostic[] = [];
  if (grade.fleschKincaid > limits.fleschKincaid) {
    const message = `The page reads at grade ${grade.fleschKincaid.toFixed(1)} by Flesch and Kincaid; at most ${limits.fleschKincaid} is wanted.`;
    faults.push(report(message, begin));
  }
  if (grade.sentences >= limits.steadySentences && grade.smog > limits.smog) {
    faults.push(report(`The page reads at grade ${grade.smog.toFixed(1)} by SMOG; at most ${limits.smog} is wanted.`, begin));
  }
  for (const { sentence, words } of sentences(blocks).filter(({ words }) => words > limits.sentence)) {
    faults.push(
      report(
        `A sentence has ${words} words; at most ${limits.sentence} can be read once and understood.`,
        `Make two of it: “${sentence}”`,
      ),
    );
  }
  return faults;
}

/** A reader of grade 7 can follow every page; drug names and glossary words are not counted as hard. */
export function pagesArePlain(disease: Disease): Diagnostic[] {
  const exempt = glossaryWords(disease);
  return [
    ...pagesOf(disease).flatMap((scenario) => faultsIn(blocksOf(scenario), exempt, scenarioFile(disease, scenario, 'prose.mdx'))),
    ...cardsOf(disease).flatMap(({ card, file }) => faultsIn(blocksOfCard(card, disease.facts), exempt, file)),
    ...decisionFiles(disease).flatMap(({ decision, file }) => faultsIn(blocksOfDecision(decision, disease.facts), exempt, file)),
    ...faultsIn(blocksOfUpdates(disease.updates), exempt, diseaseFile(disease, 'updates.ts')),
  ];
}
