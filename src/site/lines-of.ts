/** Turns a page into its lines of text, so that a sentence can be read across links and other inline elements. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Where a piece of text stands in its line: a paragraph, an item, a cell. */
export interface InLine {
  readonly line: { readonly text: string };
  readonly at: number;
}

/** Elements that a sentence goes on through. */
const inline = new Set('a abbr b button cite code em i mark small span strong sub sup time'.split(' '));

/** By the offset of each piece of text in the page, its place in its line. */
export function linesOf(root: Tree.ParentNode, html: string): ReadonlyMap<number, InLine> {
  const places = new Map<number, InLine>();
  let line = { text: '' };
  const read = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        const place = (child as Tree.TextNode).sourceCodeLocation;
        if (!place) continue;
        places.set(place.startOffset, { line, at: line.text.length });
        line.text += html.slice(place.startOffset, place.endOffset);
      } else if ('tagName' in child && inline.has(child.tagName)) {
        read(child);
      } else if ('tagName' in child) {
        line = { text: '' };
        read(child);
        line = { text: '' };
      }
    }
  };
  read(root);
  return places;
}
