import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { pathwaysOf } from './places.ts';

const mostSteps = 12;
const mostAnswers = 4;

/** One figure can be taken in at a glance. */
export function theFigureIsSmall(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ file, steps }) => {
    const rule = 'the-figure-is-small';
    const many =
      steps.length > mostSteps
        ? [
            {
              rule,
              file,
              at: 'steps',
              message: `The figure has ${steps.length} boxes; at most ${mostSteps} can be read at a glance.`,
              hint: 'Split the pathway in two with a hand-over.',
            },
          ]
        : [];
    const broad = steps.flatMap(([id, step]) =>
      step.kind === 'question' && Object.keys(step.answers).length > mostAnswers
        ? [
            {
              rule,
              file,
              at: `steps.${id}.answers`,
              message: `There are ${Object.keys(step.answers).length} answers; at most ${mostAnswers} stand side by side on paper.`,
              hint: 'Ask in two steps.',
            },
          ]
        : [],
    );
    return [...many, ...broad];
  });
}
