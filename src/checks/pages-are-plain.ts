import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { edgesFrom, labelOf } from '../model/graph.ts';
import type { Scenario } from '../model/scenario.ts';
import { scenarioFile } from './places.ts';
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
      ...(step.kind === 'question' ? [step.unsure.where, step.unsure.ask] : []),
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

/** A reader of grade 7 can follow every page; drug names and glossary words are not counted as hard. */
export function pagesArePlain(disease: Disease): Diagnostic[] {
  const exempt = glossaryWords(disease);
  return pagesOf(disease).flatMap((scenario) => {
    const blocks = blocksOf(scenario);
    const grade = readingGrade(blocks, exempt);
    const file = scenarioFile(disease, scenario, 'prose.mdx');
    const report = (message: string, hint: string) => ({ rule: 'pages-are-plain', file, at: 'the whole page', message, hint });
    const faults: Diagnostic[] = [];
    if (grade.fleschKincaid > limits.fleschKincaid) {
      faults.push(
        report(
          `The page reads at grade ${grade.fleschKincaid.toFixed(1)} by Flesch and Kincaid; at most ${limits.fleschKincaid} is wanted.`,
          `Begin with its hardest sentence: “${grade.hardest}”`,
        ),
      );
    }
    if (grade.sentences >= limits.steadySentences && grade.smog > limits.smog) {
      faults.push(
        report(
          `The page reads at grade ${grade.smog.toFixed(1)} by SMOG; at most ${limits.smog} is wanted.`,
          `Begin with its hardest sentence: “${grade.hardest}”`,
        ),
      );
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
  });
}
