/** Marks the hard words of a page, so that each can open its meaning. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import type { Terms } from '../model/term.ts';
import { spotTerms } from '../model/terms-used.ts';

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
const isPart = (element: Tree.Element) =>
  element.tagName === 'details' || (element.tagName === 'li' && attributeOf(element, 'id') !== undefined);
const isClosed = (element: Tree.Element) =>
  closed.has(element.tagName) ||
  attributeOf(element, 'data-no-terms') !== undefined ||
  attributeOf(element, 'hidden') !== undefined ||
  /(?:^|\s)for-ears(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

/**
 * Marks each hard word where it first stands in a part of the page: after a heading, in a list item with its own address, in a fold.
 * Every character of the text stays as it was.
 */
export function markTerms(html: string, terms: Terms): Marked {
  const keys = new Set<string>();
  const pieces: string[] = [];
  let copied = 0;
  const markText = (from: number, to: number, marked: Set<string>) => {
    for (const { key, index, length } of spotTerms(html.slice(from, to), terms)) {
      if (marked.has(key)) continue;
      marked.add(key);
      keys.add(key);
      const [start, end] = [from + index, from + index + length];
      const button = `<button type="button" class="term" popovertarget="${meaningId(key)}" aria-describedby="${purposeId}">${html.slice(start, end)}</button>`;
      // A line may break beside a button: the marks that belong to the word stay with it.
      const before = opening.exec(html.slice(Math.max(from, copied), start))?.[0].length ?? 0;
      const after = closing.exec(html.slice(end, to))?.[0].length ?? 0;
      const unbroken = before + after > 0;
      pieces.push(
        html.slice(copied, start - before),
        unbroken ? '<span class="unbroken">' : '',
        html.slice(start - before, start),
        button,
        html.slice(end, end + after),
        unbroken ? '</span>' : '',
      );
      copied = end + after;
    }
  };
  /** Reads the children of a node; `part` holds the words marked since the last heading. */
  const read = (node: Tree.ParentNode, part: { marked: Set<string> }) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        const place = (child as Tree.TextNode).sourceCodeLocation;
        if (place) markText(place.startOffset, place.endOffset, part.marked);
      } else if ('tagName' in child) {
        if (headings.has(child.tagName)) part.marked = new Set();
        if (isClosed(child)) continue;
        read(child, isPart(child) ? { marked: new Set() } : part);
      }
    }
  };
  read(parseFragment(html, { sourceCodeLocationInfo: true }), { marked: new Set() });
  return { html: [...pieces, html.slice(copied)].join(''), keys: [...keys] };
}
