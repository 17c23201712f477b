import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { decisionFiles, diseaseFile, pathwaysOf } from './places.ts';

const plain = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Names that become addresses or ids hold lower-case letters, digits and single hyphens. */
export function addressesArePlain(disease: Disease): Diagnostic[] {
  const rule = 'addresses-are-plain';
  const hint = 'Rename it to words joined by hyphens: “tumor-ruptured”.';
  const report = (name: string, file: string, at: string): Diagnostic[] =>
    plain.test(name)
      ? []
      : [
          {
            rule,
            file,
            at,
            message: `“${name}” becomes part of an address and may hold only a–z, 0–9 and single hyphens.`,
            hint,
          },
        ];
  return [
    ...pagesOf(disease).flatMap(({ slug }) => report(slug, diseaseFile(disease, 'disease.ts'), 'scenarios')),
    ...Object.keys(disease.treatments).flatMap((slug) => report(slug, diseaseFile(disease, 'treatments.ts'), slug)),
    ...decisionFiles(disease).flatMap(({ slug, decision, file }) => [
      ...report(slug, diseaseFile(disease, 'decisions.ts'), slug),
      ...Object.keys(decision.options).flatMap((id) => report(id, file, `options.${id}`)),
    ]),
    ...Object.keys(disease.terms).flatMap((key) => report(key, diseaseFile(disease, 'terms.ts'), key)),
    ...pathwaysOf(disease).flatMap(({ pathway, file, steps }) => [
      ...report(pathway.slug, file, 'the file’s name'),
      ...steps.flatMap(([id, step]) => [
        ...report(id, file, `steps.${id}`),
        ...(step.kind === 'question'
          ? Object.keys(step.answers).flatMap((key) => [
              ...report(key, file, `steps.${id}.answers.${key}`),
              ...(key === 'unsure'
                ? [
                    {
                      rule,
                      file,
                      at: `steps.${id}.answers.${key}`,
                      message:
                        '“unsure” stands in links for “I don’t know yet”, which every question has; no answer can have this name.',
                      hint: 'Remove the answer, or name it by what it says.',
                    },
                  ]
                : []),
            ])
          : []),
      ]),
    ]),
  ];
}
