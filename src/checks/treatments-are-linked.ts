import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { labelOf } from '../model/graph.ts';
import { isNamedIn, usesOf } from '../model/treatment-uses.ts';
import { cardsOf, pathwaysOf } from './places.ts';

/** A treatment that a box names is given there by name, so that its card leads to the step; each card is led to by a step. */
export function treatmentsAreLinked(disease: Disease): Diagnostic[] {
  const rule = 'treatments-are-linked';
  const unbound = pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, step]) => {
      // A question or a state tells where the reader is, and a hand-over where to read on; none of them gives a treatment.
      if (step.kind === 'question' || step.kind === 'state' || (step.kind === 'outcome' && step.leadsTo)) return [];
      return cardsOf(disease)
        .filter(({ slug, card }) => isNamedIn(labelOf(step), card) && !step.treatments?.includes(slug))
        .map(({ slug, card }) => ({
          rule,
          file,
          at: `steps.${id}.treatments`,
          message: `The box names “${card.name}”, but the card of it would not say that it comes in here.`,
          hint: `Add '${slug}' to \`treatments\`.`,
        }));
    }),
  );
  const unknown = pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, { treatments = [] }]) =>
      treatments
        .filter((slug) => !(slug in disease.treatments))
        .map((slug) => ({
          rule,
          file,
          at: `steps.${id}.treatments`,
          message: `There is no card “${slug}”; the reader would be sent nowhere.`,
          hint: 'Correct the name, or add the card to treatments.ts.',
        })),
    ),
  );
  const lost = cardsOf(disease)
    .filter(({ slug }) => usesOf(disease, slug).length === 0)
    .map(({ card, file }) => ({
      rule,
      file,
      at: 'the whole file',
      message: `No step gives “${card.name}”; the card could not say when it is used.`,
      hint: 'Name it in the `treatments` of a step, or remove the card.',
    }));
  return [...unbound, ...unknown, ...lost];
}
