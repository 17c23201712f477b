import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { spotTerms } from '../model/terms-used.ts';
import { textsOf } from '../model/texts.ts';
import { hardWordsIn } from './hard-words.ts';
import { diseaseFile } from './places.ts';

/** Every hard word that any page says is a word of the glossary, or a part of one. */
export function hardWordsAreExplained(disease: Disease): Diagnostic[] {
  const found = new Map<string, string>();
  for (const { blocks, address, exempt } of textsOf(disease))
    for (const block of blocks) {
      const known = spotTerms(block, disease.terms);
      for (const { word, index } of hardWordsIn(block)) {
        const isKnown = known.some((term) => term.index <= index && index < term.index + term.length);
        const key = word.toLowerCase();
        // Statements are told apart by number, such as F07; that is no word.
        if (!isKnown && !exempt.has(key) && !found.has(key) && !(word in disease.claims))
          found.set(key, `“${word}” is explained nowhere. It stands on ${address}: “${block}”`);
      }
    }
  return [...found].map(([word, message]) => ({
    rule: 'hard-words-are-explained',
    file: diseaseFile(disease, 'terms.ts'),
    at: word,
    message,
    hint: 'Say it in a plain word, or add it to the glossary, as a word or under `also`.',
  }));
}
