import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { diseaseFile } from './places.ts';

/** Every situation a reader may choose leads to a step that exists. */
export function situationsLeadToSteps(disease: Disease): Diagnostic[] {
  const pathways = new Map(
    pagesOf(disease).flatMap((scenario) => scenario.pathways.map((pathway) => [`${scenario.slug}/${pathway.slug}`, pathway])),
  );
  return disease.situations.flatMap(({ label, steps }, index) =>
    steps.flatMap(({ pathway: name, step }, place): Diagnostic[] => {
      const pathway = pathways.get(name);
      if (pathway && Object.hasOwn(pathway.steps, step)) return [];
      return [
        {
          rule: 'situations-lead-to-steps',
          file: diseaseFile(disease, 'disease.ts'),
          at: `situations[${index}].steps[${place}]`,
          message: `“${label}” leads to ${pathway ? `the step “${step}” of ${name}` : `the pathway “${name}”`}, which does not exist; the reader would be sent nowhere.`,
          hint: pathway
            ? `Name one of its steps: ${Object.keys(pathway.steps).join(', ')}.`
            : `Name one of: ${[...pathways.keys()].join(', ')}.`,
        },
      ];
    }),
  );
}
