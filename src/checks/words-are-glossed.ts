import type { Diagnostic } from '../model/diagnostic.ts';
import { longestGlossed } from '../model/gloss.ts';
import type { PageText } from '../model/page-text.ts';
import { sentences } from '../model/reading.ts';

/**
 * Each hard word is explained in the sentence that first uses it on a page: the build puts its gloss there unless the sentence says it.
 * So every word on a page has a gloss, or is one that most readers know; and no sentence grows too long by it.
 */
export function wordsAreGlossed({ blocks, glossed, unglossed, file }: PageText): Diagnostic[] {
  const rule = 'words-are-glossed';
  const long = sentences(glossed.filter((text, index) => text !== blocks[index])).filter(({ words }) => words > longestGlossed);
  return [
    ...unglossed.map((word) => ({
      rule,
      file,
      at: `“${word}”`,
      message: `“${word}” has no gloss, so the sentence that first uses it cannot explain it.`,
      hint: 'In terms.ts, add `gloss`: what it means in at most 7 words, without a capital or a full stop. Or say `everyday: true` if most readers know it. A page that belongs to no disease puts no meaning there: its sentence must say it.',
    })),
    ...long.map(({ sentence, words }) => ({
      rule,
      file,
      at: `“${sentence.slice(0, 40)}…”`,
      message: `With the meanings of its hard words, a sentence has ${words} words; at most ${longestGlossed} can be followed: “${sentence}”`,
      hint: 'Make two sentences of it, or explain the word in your own words and list them under `plainly` of the term.',
    })),
  ];
}
