/** Turns the page of the search into what it says. */
import type { TextOfSite } from './site-text.ts';

/** What the search says around its results, in the dialog and on its page. */
export const searchFrame = {
  question: 'Search',
  mainMessage: 'Search this site in your own words, or look something up from A to Z.',
  label: 'What are you looking for?',
  nextStep: 'Use your own words. The name on the box of a drug will do.',
  kept: 'Nothing you type here is stored.',
  letters: 'Everything from A to Z',
  lettersMean: 'All words, treatments, questions and pages of this site. Each leads to its place.',
  silence: 'If you find nothing, that does not mean there is no answer. Ask your care team.',
} as const;

/** The text of the page of the search; what it lists from A to Z are names, each looked up by its letter. */
export function searchText(): TextOfSite {
  const { question, mainMessage, label, nextStep, kept, letters, lettersMean, silence } = searchFrame;
  return {
    address: '/search/',
    name: 'Search',
    isIndex: true,
    file: 'src/model/search-text.ts',
    question,
    mainMessage,
    nextStep,
    unknowns: [silence],
    blocks: [question, mainMessage, label, nextStep, kept, letters, lettersMean, silence],
    headings: [letters],
    lists: [],
    figures: [],
    tables: [],
    tells: [],
  };
}
