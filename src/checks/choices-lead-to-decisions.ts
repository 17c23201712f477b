import { decisionsAt } from '../model/decision-uses.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { decisionFiles, pathwaysOf } from './places.ts';

/** A step that leaves a choice to reader and doctor leads to a decision page; each page names steps that exist. */
export function choicesLeadToDecisions(disease: Disease): Diagnostic[] {
  const rule = 'choices-lead-to-decisions';
  const pathways = pathwaysOf(disease).map((place) => ({ ...place, name: `${place.scenario.slug}/${place.pathway.slug}` }));
  const alone = pathways.flatMap(({ name, file, steps }) =>
    steps
      .filter(([id, step]) => step.kind === 'question' && step.isChoice && decisionsAt(disease, name, id).length === 0)
      .map(([id]) => ({
        rule,
        file,
        at: `steps.${id}`,
        message: 'Reader and doctor choose here, but no decision page helps them to weigh it.',
        hint: `Add { pathway: '${name}', step: '${id}' } to the \`steps\` of a decision.`,
      })),
  );
  const lost = decisionFiles(disease).flatMap(({ decision, file }) =>
    decision.steps.flatMap(({ pathway, step }, index): Diagnostic[] => {
      const found = pathways.find(({ name }) => name === pathway);
      if (found?.steps.some(([id]) => id === step)) return [];
      return [
        {
          rule,
          file,
          at: `steps.${index}`,
          message: `There is no ${found ? `step “${step}” in ${pathway}` : `pathway “${pathway}”`}; the reader would be sent nowhere.`,
          hint: found
            ? `Name one of its steps: ${found.steps.map(([id]) => id).join(', ')}.`
            : `Name one of: ${pathways.map(({ name }) => name).join(', ')}.`,
        },
      ];
    }),
  );
  return [...alone, ...lost];
}
