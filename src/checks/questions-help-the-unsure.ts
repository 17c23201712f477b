import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { pathwaysOf } from './places.ts';

/** Every question is a question, and says where the answer is found and what to ask. */
export function questionsHelpTheUnsure(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ file, steps }) =>
    steps.flatMap(([id, step]) => {
      if (step.kind !== 'question') return [];
      const rule = 'questions-help-the-unsure';
      const at = `steps.${id}`;
      const faults: Diagnostic[] = [];
      if (!step.ask.endsWith('?')) {
        faults.push({
          rule,
          file,
          at: `${at}.ask`,
          message: `A question ends in “?”; got “${step.ask}”.`,
          hint: 'Word it as the reader would ask it.',
        });
      }
      if (!step.unsure.where.trim()) {
        faults.push({
          rule,
          file,
          at: `${at}.unsure.where`,
          message: 'A reader who cannot answer is not told where to look.',
          hint: 'Name the report or the person who says it.',
        });
      }
      if (!step.unsure.ask.trim().endsWith('?')) {
        faults.push({
          rule,
          file,
          at: `${at}.unsure.ask`,
          message: `A reader who cannot answer needs a question to ask, ending in “?”; got “${step.unsure.ask}”.`,
          hint: 'Write the question in the reader’s voice.',
        });
      }
      return faults;
    }),
  );
}
