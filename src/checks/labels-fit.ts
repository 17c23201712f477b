import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { edgesFrom, labelOf } from '../model/graph.ts';
import { refusedInLabels } from '../model/label.ts';
import { pathwaysOf } from './places.ts';

const limits = { box: 60, words: 12, arrow: 24, word: 22 };

const numberAndUnit = /\d (?:mm|cm|mg|years?|months?|weeks?|days?)\b/;

/** What is wrong with some words, in sentences; empty where nothing is. */
function faultsOf(words: string, longest: number): string[] {
  const faults: string[] = [];
  if (words.trim() === '') faults.push('It is empty.');
  if (words.length > longest) faults.push(`It has ${words.length} characters; at most ${longest} fit.`);
  if (words.split(/\s+/).length > limits.words)
    faults.push(`It has ${words.split(/\s+/).length} words; at most ${limits.words} can be read at a glance.`);
  if (words !== words.trim() || /\s{2}/.test(words)) faults.push('It has a space too many, which the drawing would drop.');
  const sign = refusedInLabels.exec(words)?.[0];
  if (sign) faults.push(`It holds “${sign}”, which the drawing cannot show.`);
  const long = words.split(/[\s-]+/).find((word) => word.length > limits.word);
  if (long) faults.push(`The word “${long}” is longer than a line and would be broken in the middle.`);
  const loose = numberAndUnit.exec(words)?.[0];
  if (loose) faults.push(`“${loose}” could be split at the end of a line; join number and unit with a no-break space (\\u00a0).`);
  return faults;
}

/** Every label can be drawn whole and read at a glance. */
export function labelsFit(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, step]) => {
      const report = (words: string, longest: number, at: string) =>
        faultsOf(words, longest).map((fault) => ({
          rule: 'labels-fit',
          file,
          at,
          message: `“${words}” does not fit. ${fault}`,
          hint: 'Say it shorter here, and the rest in `explain`.',
        }));
      return [
        ...report(labelOf(step), limits.box, `steps.${id}`),
        ...edgesFrom(id, step).flatMap(({ label, answer, repeats }) =>
          answer === undefined && repeats === undefined
            ? []
            : report(label, limits.arrow, answer === undefined ? `steps.${id}.next.repeats` : `steps.${id}.answers.${answer}`),
        ),
      ];
    }),
  );
}
