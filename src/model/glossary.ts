/** Turns the hard words of a disease into what its page of words shows. */
import { pageAddress, stepAnchor } from './anchors.ts';
import { type Disease, pagesOf } from './disease.ts';
import { labelOf, numbers } from './graph.ts';
import type { PageText, TextOfDisease } from './page-text.ts';
import { sortedTerms, type Term } from './term.ts';
import { termsIn } from './terms-used.ts';

/** The address of the page of words, or of one word: `/gist/words/#biopsy`. */
export function wordsAddress(diseaseSlug: string, key?: string): string {
  return `/${diseaseSlug}/words/${key === undefined ? '' : `#${key}`}`;
}

/** What the page says around the words. */
export const glossaryFrame = {
  question: 'What do these words mean?',
  mainMessage: 'Here are the hard words on these pages, in plain language.',
  silence: 'We do not list every word that you may hear.',
  nextStep: 'Ask what it means if a word is not here.',
} as const;

/** A place that uses a word. */
export interface WordUse {
  readonly label: string;
  /** From the site's root; the first step that uses it, where a step does. */
  readonly address: string;
}

/** A word with its key and the places that use it. */
export interface GlossaryEntry extends Term {
  readonly key: string;
  readonly uses: readonly WordUse[];
}

/** By page, the first step that uses a word, with its address. */
function stepsUsing(disease: Disease): ReadonlyMap<string, WordUse> {
  const found = new Map<string, WordUse>();
  for (const scenario of pagesOf(disease)) {
    const page = pageAddress(disease.slug, scenario.slug);
    for (const pathway of scenario.pathways) {
      const number = numbers(pathway);
      for (const [id, step] of Object.entries(pathway.steps)) {
        const words = [labelOf(step), step.explain, step.kind === 'action' ? step.detail : undefined].join(' ');
        for (const key of termsIn(words, disease.terms)) {
          const place = `${page} ${key}`;
          const label = `${scenario.title}: ${pathway.title}, step ${number[id]}`;
          if (!found.has(place)) found.set(place, { label, address: `${page}#${stepAnchor(scenario, pathway.slug, id)}` });
        }
      }
    }
  }
  return found;
}

/** The words of a disease from A to Z under their first letters, each with the pages of the given texts that use it. */
export function glossaryOf(
  disease: Disease,
  texts: readonly PageText[],
): readonly { readonly letter: string; readonly entries: readonly GlossaryEntry[] }[] {
  const steps = stepsUsing(disease);
  const entries = sortedTerms(disease.terms).map((term) => ({
    ...term,
    uses: texts
      .filter(({ terms, isIndex }) => !isIndex && terms.includes(term.key))
      .map(({ address, name }) => steps.get(`${address} ${term.key}`) ?? { label: name, address }),
  }));
  const letters = [...new Set(entries.map(({ word }) => word.charAt(0).toUpperCase()))];
  return letters.map((letter) => ({ letter, entries: entries.filter(({ word }) => word.charAt(0).toUpperCase() === letter) }));
}

/** The text of the page of words; it uses none of them, it explains them. */
export function glossaryTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, silence, nextStep } = glossaryFrame;
  const blocks = [question, mainMessage, silence, nextStep, ...Object.values(disease.terms).map(({ means }) => means)];
  return [
    {
      address: wordsAddress(disease.slug),
      name: 'Words',
      file: 'terms.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      bare: blocks,
      headings: sortedTerms(disease.terms).map(({ word }) => word),
      lists: [],
      figures: [],
      tables: [],
      terms: [],
      tells: [],
    },
  ];
}
