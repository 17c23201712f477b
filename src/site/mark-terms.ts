/** Marks the hard words of a page, so that each can open its meaning. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import type { Terms } from '../model/term.ts';
import { type Glossed, toGloss } from '../model/gloss.ts';
import { spotTerms } from '../model/terms-used.ts';
import { linesOf } from './lines-of.ts';

/** A page with its hard words marked. */
export interface Marked {
  readonly html: string;
  /** The keys of the words it uses, in the order they first stand there. */
  readonly keys: readonly string[];
}

/** The id of a word's meaning on a page that uses it. */
export const meaningId = (key: string) => `term-${key}`;
/** The id of the words that say what such a button does. */
export const purposeId = 'term-button';

/** What must hold no button: other controls, headings, drawings, what a script will take over. */
const closed = new Set(
  'a button summary label select textarea h1 h2 h3 h4 h5 h6 nav svg script style template pre code astro-island'.split(' '),
);
/** Marks that stand right before or after a word, entities among them. */
const opening = /(?:[(“‘"]|&quot;|&#34;)+$/;
const closing = /^(?:[.,;:?!)”’"]|&quot;|&#34;)+/;
const headings = new Set(['h1', 'h2', 'h3', 'h4']);
const attributeOf = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
/** Readers are led to an item that has an address, and see what is folded away only after opening it. */
const isPart = (element: Tree.Element) => element.tagName === 'li' && attributeOf(element, 'id') !== undefined;
/** The words of a chart stay as they are there, and a table keeps to its few words. */
const isBare = (element: Tree.Element) =>
  ['td', 'th'].includes(element.tagName) || element.attrs.some(({ name }) => name === 'data-label' || name === 'data-bare');
const isClosed = (element: Tree.Element) =>
  closed.has(element.tagName) ||
  attributeOf(element, 'data-no-terms') !== undefined ||
  attributeOf(element, 'hidden') !== undefined ||
  /(?:^|\s)for-ears(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

/** What holds for a part of a page while it is read. */
interface Part {
  /** The words marked since the last heading. */
  marked: Set<string>;
  /** The words that the page has explained so far. */
  readonly known: Set<string>;
  /** Whether a meaning can stand here. */
  readonly isBare: boolean;
}

/**
 * Marks each hard word where it first stands in a part of the page: after a heading, in a list item with its own address, in a fold.
 * Where it first stands on the page, its meaning follows in brackets, unless the sentence says it. Nothing else is changed.
 */
export function markTerms(html: string, terms: Terms): Marked {
  const keys = new Set<string>();
  const pieces: string[] = [];
  let copied = 0;
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  const lines = linesOf(root, html);
  const markText = (from: number, to: number, part: Part) => {
    const spotted = spotTerms(html.slice(from, to), terms);
    const { line, at } = lines.get(from) ?? { line: { text: html.slice(from, to) }, at: 0 };
    const glossed: readonly Glossed[] = part.isBare
      ? []
      : toGloss(
          line.text,
          spotted.map((each) => ({ ...each, index: each.index + at })),
          terms,
          part.known,
        );
    for (const { key, index, length } of spotted) {
      const gloss = glossed.find((each) => each.index === index + at);
      const isNew = !part.marked.has(key);
      // What stands in brackets behind a word was copied with its meaning.
      if ((!isNew && !gloss) || from + index < copied) continue;
      part.marked.add(key);
      keys.add(key);
      const [start, end] = [from + index, from + index + length];
      const word = html.slice(start, end);
      const button = `<button type="button" class="term" popovertarget="${meaningId(key)}" aria-describedby="${purposeId}">${word}</button>`;
      // A line may break beside a button: the marks that belong to the word stay with it.
      const before = isNew ? (opening.exec(html.slice(Math.max(from, copied), start))?.[0].length ?? 0) : 0;
      const after = gloss ? Math.min(gloss.after, to - end) : (closing.exec(html.slice(end, to))?.[0].length ?? 0);
      const kept = gloss ? 0 : after;
      const unbroken = isNew && before + kept > 0;
      pieces.push(
        html.slice(copied, start - before),
        unbroken ? '<span class="unbroken">' : '',
        html.slice(start - before, start),
        isNew ? button : word,
        html.slice(end, end + kept),
        unbroken ? '</span>' : '',
        html.slice(end + kept, end + after),
        gloss ? `<span class="gloss" data-pagefind-ignore>${gloss.shown}</span>` : '',
      );
      copied = end + after;
    }
  };
  const read = (node: Tree.ParentNode, part: Part) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        const place = (child as Tree.TextNode).sourceCodeLocation;
        if (place) markText(place.startOffset, place.endOffset, part);
      } else if ('tagName' in child) {
        if (headings.has(child.tagName)) part.marked = new Set();
        if (isClosed(child)) continue;
        if (isBare(child)) read(child, { ...part, isBare: true });
        // What a fold explains, its reader has yet to open.
        else if (child.tagName === 'details') read(child, { ...part, marked: new Set(), known: new Set(part.known) });
        else read(child, isPart(child) ? { ...part, marked: new Set() } : part);
      }
    }
  };
  read(root, { marked: new Set(), known: new Set(), isBare: false });
  return { html: [...pieces, html.slice(copied)].join(''), keys: [...keys] };
}
