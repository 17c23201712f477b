import { blocksOfCard } from '../model/card-words.ts';
import { blocksOfDecision } from '../model/decision-words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { termsIn } from '../model/terms-used.ts';
import { blocksOfUpdates } from '../model/update.ts';
import { cardsOf, decisionFiles, diseaseFile, pathwaysOf } from './places.ts';

/** Every hard word of the glossary says what it means, in a sentence, and is used somewhere. */
export function termsAreExplained(disease: Disease): Diagnostic[] {
  const rule = 'terms-are-explained';
  const file = diseaseFile(disease, 'terms.ts');
  const used = new Set([
    ...pathwaysOf(disease).flatMap(({ steps }) => steps.flatMap(([, { terms = [] }]) => terms)),
    ...pagesOf(disease).flatMap(({ prose }) => [...prose.matchAll(/<Term\s+id="([^"]*)"/g)].map((match) => match[1] ?? '')),
    ...cardsOf(disease).flatMap(({ card }) => termsIn(blocksOfCard(card, disease.facts).join(' '), disease.terms)),
    ...decisionFiles(disease).flatMap(({ decision }) =>
      termsIn(blocksOfDecision(decision, disease.facts).join(' '), disease.terms),
    ),
    ...termsIn(blocksOfUpdates(disease.updates).join(' '), disease.terms),
  ]);
  return Object.entries(disease.terms).flatMap(([key, { word, means }]) => {
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
    if (!used.has(key)) {
      faults.push({
        rule,
        file,
        at: key,
        message: `No step, no prose, no card and no decision uses “${word}”; a reader would never be led to it.`,
        hint: `Name '${key}' in a step’s \`terms\`, link it with <Term id="${key}">, or remove it.`,
      });
    }
    return faults;
  });
}
