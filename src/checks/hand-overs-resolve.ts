import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { pathwaysOf, scenarioFile } from './places.ts';

/** What a pathway or a page sends the reader to exists. */
export function handOversResolve(disease: Disease): Diagnostic[] {
  const rule = 'hand-overs-resolve';
  const known = pagesOf(disease).flatMap(({ slug, pathways }) => [slug, ...pathways.map((pathway) => `${slug}/${pathway.slug}`)]);
  const hint = `Name one of: ${known.join(', ')}.`;
  const steps = pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, step]) =>
      step.kind === 'outcome' && step.leadsTo !== undefined && !known.includes(step.leadsTo)
        ? [
            {
              rule,
              file,
              at: `steps.${id}.leadsTo`,
              message: `“${step.leadsTo}” is no scenario or pathway; the reader would be sent nowhere.`,
              hint,
            },
          ]
        : [],
    ),
  );
  const pages = pagesOf(disease).flatMap((scenario) =>
    scenario.notFor.see
      .filter((slug) => !disease.scenarios.some((other) => other.slug === slug))
      .map((slug) => ({
        rule,
        file: scenarioFile(disease, scenario, 'scenario.ts'),
        at: 'notFor.see',
        message: `“${slug}” is no scenario; the reader would be sent nowhere.`,
        hint,
      })),
  );
  return [...steps, ...pages];
}
