/** Turns the parts of a page into records for the index, and gathers the site's words on the way. */
import type { ConceptFinder, Mention } from '../concepts.ts';
import type { Kind } from '../kinds.ts';
import { isIdle, wordsIn } from '../words.ts';
import type { PageUnits } from './units.ts';

/** A page in its place. */
export interface PlacedPage extends PageUnits {
  /** From the site's root. */
  readonly address: string;
  readonly kind: Kind;
  /** The scenario it belongs to, in words; undefined for a page that belongs to none. */
  readonly scenario?: string;
}

/** What Pagefind is given for one result. */
export interface IndexRecord {
  /** From the site's root, with the fragment. */
  readonly url: string;
  readonly content: string;
}

const unescaped = (html: string) => html.replace(/&[#\w]+;/g, ' ');
const attribute = (text: string) => text.replaceAll('"', '&quot;');
const tokens = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ concept }) => concept.token))].join(' ');

/** Counts in how many results each word stands. */
export class WordCount {
  readonly #counts = new Map<string, number>();

  add(words: Iterable<string>) {
    for (const word of new Set(words)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The words, the most frequent first; of equals, the first in the alphabet. */
  inOrder(): string[] {
    return [...this.#counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([word]) => word);
  }
}

/** The records of a page, one for each of its parts. */
export function toRecords(page: PlacedPage, finder: ConceptFinder, count: WordCount): IndexRecord[] {
  const mentionsIn = (html: string) => finder.all(wordsIn(unescaped(html)));
  return page.units.map(({ id, title, also, isPointer, blocks }) => {
    count.add([title, also, ...blocks].flatMap((html) => wordsIn(unescaped(html))).filter((word) => !isIdle(word)));
    const inTitle = mentionsIn(`${title} . ${also}`);
    // What the title says already, the page's name does not say again.
    const inPage = mentionsIn(page.title).filter(({ concept }) => !inTitle.some((mention) => mention.concept === concept));
    const meta: Record<string, string> = {
      title,
      also,
      page: page.title,
      titleConcepts: tokens(inTitle),
      pageConcepts: tokens(inPage),
      textConcepts: tokens(blocks.flatMap(mentionsIn)),
      // The title is the name, and nothing else.
      named: tokens(inTitle.filter(({ start, end }) => start === 0 && end === wordsIn(unescaped(title)).length)),
    };
    const filters: Record<string, string | undefined> = {
      kind: page.kind,
      scenario: page.scenario,
      place: isPointer ? 'pointer' : id === '' ? 'start' : undefined,
    };
    return {
      url: id ? `${page.address}#${id}` : page.address,
      content: [
        '<html lang="en"><head>',
        ...Object.entries(meta)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value)}">`),
        ...Object.entries(filters).flatMap(([name, value]) =>
          value ? [`<meta data-pagefind-filter="${name}[content]" content="${attribute(value)}">`] : [],
        ),
        '</head><body>',
        // A page's own beginning may be empty; a record may not.
        ...(blocks.length > 0 ? blocks : [title]).map((html) => `<p>${html}</p>`),
        '</body></html>',
      ].join('\n'),
    };
  });
}
