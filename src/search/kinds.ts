/** Says what kind of answer a page gives, by its address, and how much that counts. */

/** The kinds by which a reader may narrow a search, in the order they are offered. */
export const kindTitles = {
  pathway: 'Steps of a pathway',
  treatment: 'Treatments',
  decision: 'Decisions',
  question: 'Questions to ask',
  word: 'Words',
  update: 'What has changed',
  source: 'Sources',
  page: 'Other pages',
} as const;

/** What kind of answer a page gives. */
export type Kind = keyof typeof kindTitles;

export const kinds = Object.keys(kindTitles) as Kind[];

const folders: Readonly<Record<string, Kind>> = {
  treatments: 'treatment',
  decisions: 'decision',
  questions: 'question',
  words: 'word',
  updates: 'update',
  sources: 'source',
  proofs: 'source',
};

/**
 * The kind of a page.
 * @param address from the site's root: `/<disease>/treatments/imatinib/`
 * @param hasPathway whether the page holds a pathway
 */
export function kindOf(address: string, hasPathway: boolean): Kind {
  return hasPathway ? 'pathway' : (folders[address.split('/')[2] ?? ''] ?? 'page');
}

/** How much a match counts by the kind of its page: an answer before the proof of it, and what is newer in between. */
export const weightOf: Readonly<Record<Kind, number>> = {
  pathway: 1,
  treatment: 1,
  decision: 1,
  question: 0.9,
  word: 0.95,
  page: 0.8,
  update: 0.75,
  source: 0.35,
};
