import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { limits } from '../src/checks/pages-are-plain.ts';
import { readingGrade } from '../src/model/reading.ts';
import { htmlOf, pages } from './site.ts';

const inline = new Set('a abbr b br button cite code em i mark small span strong sub sup time'.split(' '));
const unread = new Set('nav svg script style template'.split(' '));
const attributeOf = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
/** Titles of publications are not ours; what is hidden, for ears alone or in a pop-up is not read in its place. */
const isUnread = (element: Tree.Element) =>
  unread.has(element.tagName) ||
  ['data-no-terms', 'hidden', 'popover'].some((name) => attributeOf(element, name) !== undefined) ||
  /(?:^|\s)(?:for-ears|source-link|ground)(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

/** The headings, bullets, cells and paragraphs of a built page. */
function blocksOf(html: string): readonly string[] {
  const blocks: string[] = [''];
  const read = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') blocks.push(`${blocks.pop()}${(child as Tree.TextNode).value}`);
      else if ('tagName' in child && !isUnread(child)) {
        if (!inline.has(child.tagName)) blocks.push('');
        read(child);
        if (!inline.has(child.tagName)) blocks.push('');
      }
    }
  };
  const mainIn = (node: Tree.ParentNode): Tree.Element | undefined => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const main = child.tagName === 'main' ? child : mainIn(child);
      if (main) return main;
    }
    return undefined;
  };
  const main = mainIn(parse(html));
  if (main) read(main);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

test('every page as it is built, lists, tools and names of drugs among it, can be read at grade 7', () => {
  for (const page of pages) {
    const blocks = blocksOf(htmlOf(page));
    expect(blocks.length, page).toBeGreaterThan(3);
    const { fleschKincaid, smog, sentences, hardest } = readingGrade(blocks, new Set());
    expect.soft(fleschKincaid, `${page}, hardest: “${hardest}”`).toBeLessThanOrEqual(limits.fleschKincaid);
    if (sentences >= limits.steadySentences) expect.soft(smog, `${page}, hardest: “${hardest}”`).toBeLessThanOrEqual(limits.smog);
  }
});
