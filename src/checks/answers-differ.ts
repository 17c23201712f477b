import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { pathwaysOf } from './places.ts';

/** The answers to one question have different words and lead to different steps. */
export function answersDiffer(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, step]) => {
      if (step.kind !== 'question') return [];
      const answers = Object.entries(step.answers);
      const few =
        answers.length < 2
          ? [
              {
                rule: 'answers-differ',
                file,
                at: `steps.${id}.answers`,
                message: `A question needs two answers or more; this one has ${answers.length}.`,
                hint: 'Add the other answer, or make the step a state.',
              },
            ]
          : [];
      const same = answers.flatMap(([key, answer], index) =>
        answers.slice(0, index).flatMap(([earlierKey, earlier]) =>
          (['label', 'goTo'] as const)
            .filter((field) => earlier[field] === answer[field])
            .map((field) => ({
              rule: 'answers-differ',
              file,
              at: `steps.${id}.answers.${key}.${field}`,
              message: `The answers “${earlierKey}” and “${key}” have the same ${field === 'label' ? 'words' : 'target'}: “${answer[field]}”. The reader could not tell them apart.`,
              hint:
                field === 'label'
                  ? 'Say what makes them different.'
                  : 'Make one answer of the two, or point one of them elsewhere.',
            })),
        ),
      );
      return [...few, ...same];
    }),
  );
}
