/** Says which hard words of a text need their meaning in brackets, so that each is explained in the sentence that first uses it. */
import { sentenceAround } from './reading.ts';
import type { Term, Terms } from './term.ts';
import { type Spotted, spotTerms } from './terms-used.ts';

/** Most words that a sentence may have with the meanings in it. */
export const longestGlossed = 25;

const says = (sentence: string, words: string) =>
  // Most sentences do not; a pattern for each pair of the site would take a sixth of a second.
  sentence.toLowerCase().includes(words.toLowerCase()) &&
  new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu').test(sentence);

/** Whether a sentence says what a term means without its gloss. */
export const isSaid = (sentence: string, { gloss, plainly = [] }: Term) =>
  [...(gloss ? [gloss] : []), ...plainly].some((words) => says(sentence, words));

/** A hard word that needs its gloss. */
export interface Glossed extends Spotted {
  /** How many signs after the word the gloss stands: behind a number, a quotation mark, or what stands in brackets already. */
  readonly after: number;
  /** As it is shown: " (a drug)", or " [a drug]" inside brackets. */
  readonly shown: string;
}

/** Where a gloss stands behind a word that ends at an index, and how it is set off. */
function place(text: string, end: number, gloss: string): Pick<Glossed, 'after' | 'shown'> {
  const rest = text.slice(end);
  const before = text.slice(0, end);
  const own = /^ \([^()]*(?=\))/.exec(rest)?.[0].length;
  if (own !== undefined) return { after: own, shown: `; ${gloss}` };
  const after = /^(?:\s\d+(?![\p{L}\d]))?[”’]?/u.exec(rest)?.[0].length ?? 0;
  const isInside = before.lastIndexOf('(') > before.lastIndexOf(')');
  return { after, shown: isInside ? ` [${gloss}]` : ` (${gloss})` };
}

/**
 * The hard words of one paragraph that need their gloss.
 * @param spotted the words that stand where a gloss can stand, in order
 * @param known keys of the words that the page has explained before; those of this paragraph are added
 */
export function toGloss(text: string, spotted: readonly Spotted[], terms: Terms, known: Set<string>): readonly Glossed[] {
  const given = new Set<string>();
  return spotted.flatMap((each) => {
    const term = terms[each.key];
    if (!term?.gloss || term.everyday || known.has(each.key)) return [];
    known.add(each.key);
    const { sentence, start } = sentenceAround(text, each.index);
    // “Imatinib (a drug), sunitinib and ripretinib”: one bracket speaks for its row.
    const same = `${start} ${term.gloss}`;
    if (given.has(same) || isSaid(sentence, term)) return [];
    given.add(same);
    const end = each.index + each.length;
    const isMany = term.glossOfMany !== undefined && /s$/.test(text.slice(0, end));
    return [{ ...each, ...place(text, end, isMany ? term.glossOfMany : term.gloss) }];
  });
}

/** The blocks of a page as its readers meet them, with the meaning of each hard word where it is first used. */
export function withGlosses(blocks: readonly string[], bare: ReadonlySet<string>, terms: Terms): readonly string[] {
  const known = new Set<string>();
  return blocks.map((block) =>
    bare.has(block)
      ? block
      : toGloss(block, spotTerms(block, terms), terms, known).reduceRight(
          (text, { index, length, after, shown }) =>
            `${text.slice(0, index + length + after)}${shown}${text.slice(index + length + after)}`,
          block,
        ),
  );
}
