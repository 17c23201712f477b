import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { questionsOf, stepsOf } from '../model/doctor-questions.ts';
import { diseaseFile } from './places.ts';

/** Every question to a doctor is one, belongs to steps that exist, and rests on claims that exist; every scenario has some. */
export function questionsBelongToSteps(disease: Disease): Diagnostic[] {
  const rule = 'questions-belong-to-steps';
  const file = diseaseFile(disease, 'questions.ts');
  const { moments, scenarios } = disease.questions;
  const report = (at: string, message: string, hint: string): Diagnostic => ({ rule, file, at, message, hint });
  const unknown = (at: string, kind: string, names: readonly string[], known: object) =>
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) =>
        report(
          at,
          `There is no ${kind} “${name}”; the question would lead nowhere.`,
          `Name one of: ${Object.keys(known).join(', ')}.`,
        ),
      );
  const pages = Object.fromEntries(pagesOf(disease).map((scenario) => [scenario.slug, scenario]));
  return [
    ...unknown('scenarios', 'scenario', Object.keys(scenarios), pages),
    ...Object.entries(moments).flatMap(([key, { treatments }]) =>
      unknown(`moments.${key}.treatments`, 'treatment', treatments, disease.treatments),
    ),
    ...disease.scenarios
      .filter((scenario) => questionsOf(disease, scenario).length === 0)
      .map(({ slug, title }) =>
        report(
          `scenarios.${slug}`,
          `The page “${title}” has no question to take to a doctor.`,
          'Add the questions that its readers need.',
        ),
      ),
    ...pagesOf(disease).flatMap((scenario) =>
      questionsOf(disease, scenario).flatMap((question) => {
        const at = `scenarios.${scenario.slug}, question ${question.number}`;
        const found = stepsOf(disease, scenario, question).length;
        return [
          ...(question.asks.trim().endsWith('?')
            ? []
            : [report(at, `A question ends in “?”; got “${question.asks}”.`, 'Word it as the reader would ask it.')]),
          ...(found === question.steps.length
            ? []
            : [
                report(
                  at,
                  `It names ${question.steps.length} steps (${question.steps.join(', ')}); ${found} of them exist.`,
                  'Name each as <pathway>/<step> of its scenario.',
                ),
              ]),
          ...unknown(`${at}, cites`, 'claim', question.cites, disease.claims),
          ...unknown(`${at}, moments`, 'moment', question.moments ?? [], moments),
        ];
      }),
    ),
  ];
}
