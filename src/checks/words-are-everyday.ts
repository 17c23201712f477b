import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

/** Words that have a plainer one, and words that belittle or promise. */
const plainer: Readonly<Record<string, string>> = {
  additionally: 'also',
  administer: 'give',
  administered: 'given',
  approximately: 'about',
  commence: 'start',
  demonstrate: 'show',
  demonstrated: 'shown',
  discontinue: 'stop',
  efficacy: 'how well it works',
  elevated: 'high',
  facilitate: 'help',
  guaranteed: 'nothing: nobody can promise',
  however: 'but',
  initiate: 'start',
  ingest: 'eat',
  numerous: 'many',
  obtain: 'get',
  physician: 'doctor',
  physicians: 'doctors',
  'in order to': 'to',
  'prior to': 'before',
  regarding: 'about',
  simply: 'nothing: it may not be simple for the reader',
  subsequent: 'next',
  subsequently: 'then',
  sufficient: 'enough',
  terminate: 'end',
  therefore: 'so',
  unfortunately: 'nothing: let the fact speak',
  utilize: 'use',
  via: 'through',
};
const pattern = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(plainer).join('|')})(?![\\p{L}-])`, 'giu');

/** The plain word is used wherever there is one. */
export function wordsAreEveryday({ blocks, file }: PageText): Diagnostic[] {
  return blocks.flatMap((block) =>
    [...block.matchAll(pattern)].map(([word]) => ({
      rule: 'words-are-everyday',
      file,
      at: `“${block.slice(0, 40)}…”`,
      message: `“${word}” is a word few people say.`,
      hint: `Say ${plainer[word.toLowerCase()]}.`,
    })),
  );
}
