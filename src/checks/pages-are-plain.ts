import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';
import { readingGrade, sentences } from '../model/reading.ts';

/** What a reader of grade 7 can follow; SMOG is unsteady under 30 sentences and is not judged there. */
export const limits = { fleschKincaid: 7, smog: 9, sentence: 20, steadySentences: 30 };

/** A reader of grade 7 can follow the page; names of drugs are not counted as hard. */
export function pagesArePlain({ blocks, glossed, exempt, file }: PageText): Diagnostic[] {
  const grade = readingGrade(glossed, exempt);
  const report = (message: string, hint: string) => ({ rule: 'pages-are-plain', file, at: 'the whole page', message, hint });
  const begin = `Begin with its hardest sentence: “${grade.hardest}”`;
  const faults: Diagnostic[] = [];
  if (grade.fleschKincaid > limits.fleschKincaid) {
    const message = `The page reads at grade ${grade.fleschKincaid.toFixed(1)} by Flesch and Kincaid; at most ${limits.fleschKincaid} is wanted.`;
    faults.push(report(message, begin));
  }
  if (grade.sentences >= limits.steadySentences && grade.smog > limits.smog) {
    faults.push(report(`The page reads at grade ${grade.smog.toFixed(1)} by SMOG; at most ${limits.smog} is wanted.`, begin));
  }
  for (const { sentence, words } of sentences(blocks).filter(({ words }) => words > limits.sentence)) {
    faults.push(
      report(
        `A sentence has ${words} words; at most ${limits.sentence} can be read once and understood.`,
        `Make two of it: “${sentence}”`,
      ),
    );
  }
  return faults;
}
