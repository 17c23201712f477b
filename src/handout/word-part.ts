/** Lists the hard words that the other parts of a handout use, with their meanings. */
import { termsIn } from '../model/terms-used.ts';
import type { Terms } from '../model/term.ts';
import { type Choice, forPaper, pageAt } from './fetch-parts.ts';

/**
 * The words used in some text, as elements for paper.
 * @param choice where the meanings stand: each is an element whose id is the term's key
 */
export async function wordElements({ page, take }: Choice, text: string): Promise<readonly Element[]> {
  const entries = [...(await pageAt(page)).querySelectorAll<HTMLElement>(take)];
  const terms: Terms = Object.fromEntries(
    entries.map((entry) => [
      entry.id,
      {
        word: entry.querySelector('dt')?.textContent?.trim() ?? '',
        also: (entry.dataset.also ?? '').split('|').filter((name) => name !== ''),
        means: '',
      },
    ]),
  );
  const used = new Set(termsIn(text, terms));
  const list = document.createElement('dl');
  list.className = 'word-list';
  list.append(...entries.filter(({ id }) => used.has(id)).map(forPaper));
  const heading = document.createElement('h2');
  heading.textContent = 'Words used here';
  return list.childElementCount > 0 ? [heading, list] : [];
}
