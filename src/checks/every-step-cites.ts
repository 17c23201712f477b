import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { pathwaysOf } from './places.ts';

/** Every step names the claims it tells, each once. */
export function everyStepCites(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, { cites }]) => {
      const at = `steps.${id}.cites`;
      if ((cites as readonly string[]).length === 0) {
        return [
          {
            rule: 'every-step-cites',
            file,
            at,
            message: 'Nothing says where this step comes from.',
            hint: 'Name the claims that it tells.',
          },
        ];
      }
      return cites
        .filter((claim, index) => cites.indexOf(claim) < index)
        .map((claim) => ({
          rule: 'every-step-cites',
          file,
          at,
          message: `The claim ${claim} is named twice.`,
          hint: 'Remove one of the two.',
        }));
    }),
  );
}
