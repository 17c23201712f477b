import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { textsOf } from '../model/texts.ts';
import { diseaseFile } from './places.ts';

/** Every hard word of the glossary says what it means, in a sentence, and is used somewhere or may be heard from a doctor. */
export function termsAreExplained(disease: Disease): Diagnostic[] {
  const rule = 'terms-are-explained';
  const file = diseaseFile(disease, 'terms.ts');
  const used = new Set(textsOf(disease).flatMap(({ terms }) => terms));
  return Object.entries(disease.terms).flatMap(([key, { word, means, heard }]) => {
    const faults: Diagnostic[] = [];
    if (!/^\p{Lu}.*\.$/su.test(means)) {
      faults.push({
        rule,
        file,
        at: `${key}.means`,
        message: `The meaning of “${word}” is no whole sentence: “${means}”`,
        hint: 'Write one plain sentence, from capital to full stop.',
      });
    }
    if (!used.has(key) && !heard) {
      faults.push({
        rule,
        file,
        at: key,
        message: `No page uses “${word}”; a reader would never be led to it.`,
        hint: 'Use the word, list the spelling that the pages use in `also`, or say `heard: true` if a doctor may say it.',
      });
    }
    return faults;
  });
}
