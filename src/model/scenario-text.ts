/** Turns a scenario into what its page says. */
import { pageAddress } from './anchors.ts';
import { type Disease, pagesOf } from './disease.ts';
import { edgesFrom, labelOf } from './graph.ts';
import type { TextOfDisease } from './page-text.ts';
import { blocksOfProse, headingsOfProse, listsOfProse } from './prose.ts';
import type { Scenario } from './scenario.ts';
import type { Step } from './step.ts';
import { idsToldOn, placesTelling } from './telling.ts';
import { termsIn } from './terms-used.ts';

/** The words of one step, block by block: its label, its explanation, its answers, what helps the unsure. */
function blocksOfStep([id, step]: readonly [string, Step]): readonly string[] {
  return [
    labelOf(step),
    ...(step.explain ? [step.explain] : []),
    ...edgesFrom(id, step).flatMap(({ label }) => (label ? [label] : [])),
    ...(step.kind === 'question' ? [step.unsure.where, step.unsure.ask, ...(step.questionsForDoctor ?? [])] : []),
  ];
}

/** What a scenario's page states; the questions to a doctor that stand at its end state nothing. */
export function statementsOfScenario(scenario: Scenario): readonly string[] {
  return [
    scenario.question,
    scenario.mainMessage.says,
    scenario.forWhom.says,
    scenario.notFor.says,
    scenario.nextStep,
    ...scenario.pathways.flatMap(({ title, subtitle }) => [title, subtitle]),
    ...scenario.pathways.flatMap(({ steps }) => Object.entries(steps).flatMap(blocksOfStep)),
    ...blocksOfProse(scenario.prose),
    ...scenario.unknowns.map(({ says }) => says),
  ];
}

/** Every block of a scenario's page that its author wrote. */
function blocksOfScenario(disease: Disease, scenario: Scenario): readonly string[] {
  return [
    ...statementsOfScenario(scenario),
    ...(disease.questions.scenarios[scenario.slug] ?? []).flatMap(({ title, questions }) => [
      title,
      ...questions.map(({ asks }) => asks),
    ]),
  ];
}

/** The texts of the hub and of every scenario. */
export function scenarioTexts(disease: Disease): readonly TextOfDisease[] {
  const telling = placesTelling(disease);
  return pagesOf(disease).map((scenario) => {
    const address = pageAddress(disease.slug, scenario.slug);
    const blocks = blocksOfScenario(disease, scenario);
    return {
      address,
      name: scenario.title,
      file: `${scenario.slug}/`,
      question: scenario.question,
      mainMessage: scenario.mainMessage.says,
      nextStep: scenario.nextStep,
      unknowns: scenario.unknowns.map(({ says }) => says),
      blocks,
      bare: scenario.pathways.flatMap(({ steps }) =>
        Object.entries(steps).flatMap(([id, step]) => [labelOf(step), ...edgesFrom(id, step).map(({ label }) => label)]),
      ),
      headings: [...scenario.pathways.map(({ title }) => title), ...headingsOfProse(scenario.prose)],
      lists: listsOfProse(scenario.prose).map(({ line, count }) => ({
        file: `${scenario.slug}/prose.mdx`,
        at: `line ${line}`,
        count,
      })),
      figures: scenario.pathways.map(({ title, subtitle, steps }) => ({ title, subtitle, steps: Object.keys(steps).length })),
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: idsToldOn(address, telling),
    };
  });
}
