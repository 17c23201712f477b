import { blocksOfSaid } from '../model/card-text.ts';
import { optionsOf, optionTitles } from '../model/decision-parts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { toSaid } from '../model/statement.ts';
import { decisionFiles } from './places.ts';
import { wordsOf } from '../model/reading.ts';

/** The shortest of the texts for and against has at least this share of the words of the longest. */
const least = 0.8;

/** What speaks for and against each option is told in about as many words, so that no option looks better for being told more fully. */
export function optionsInEqualDetail(disease: Disease): Diagnostic[] {
  return decisionFiles(disease).flatMap(({ decision, file }): Diagnostic[] => {
    const counts = optionsOf(decision).flatMap((option) =>
      (['speaksFor', 'speaksAgainst'] as const).map((part) => ({
        at: `options.${option.id}.${part}`,
        text: `${option.name}, ${optionTitles[part].toLowerCase()}`,
        words: option[part].flatMap((statement) => blocksOfSaid(toSaid(statement, disease.facts)).flatMap(wordsOf)).length,
      })),
    );
    const [shortest, ...longer] = counts.toSorted((a, b) => a.words - b.words);
    const longest = longer.at(-1);
    if (!shortest || !longest || shortest.words >= least * longest.words) return [];
    const table = counts.map(({ text, words }) => `${text}: ${words} words`).join('; ');
    return [
      {
        rule: 'options-in-equal-detail',
        file,
        at: shortest.at,
        message: `Expected all texts for and against within 20 % of each other; got ${table}. Readers would lean to what is told more fully.`,
        hint: `Say more in “${shortest.text}”, or less in “${longest.text}”.`,
      },
    ];
  });
}
