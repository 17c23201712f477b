/** Cuts a built page into the parts that are results of their own: what has an id and a title. */
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE } from 'ultrahtml';

/** A part of a page that can be found. */
export interface Unit {
  /** The id of the part; empty for the page's own beginning. */
  readonly id: string;
  readonly title: string;
  /** Other words for the title, from `data-search-also`. */
  readonly also: string;
  /** Whether it only leads on to another place, from `data-search-pointer`. */
  readonly isPointer: boolean;
  /** Its text as HTML, one item for each block. */
  readonly blocks: readonly string[];
}

/** A page as search sees it. */
export interface PageUnits {
  /** Its name in the tab, the site's left out: "Imatinib". */
  readonly title: string;
  readonly units: readonly Unit[];
}

type Node = ElementNode['children'][number];
interface Draft {
  id: string;
  title: string;
  also: string;
  isPointer: boolean;
  blocks: string[];
}

const skipped = new Set(['nav', 'svg', 'script', 'style', 'form', 'figure', 'template', 'dialog']);
const block =
  /^(?:p|li|dt|dd|div|section|article|td|th|tr|h[1-6]|ul|ol|dl|details|summary|blockquote|table|figcaption|main|header)$/;
const heading = /^h[1-3]$/;
const longestTitle = 90;

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const isIgnored = ({ name, attributes }: ElementNode) =>
  skipped.has(name) ||
  // A button that explains a word is a word of the text.
  (name === 'button' && !('popovertarget' in attributes)) ||
  'data-pagefind-ignore' in attributes ||
  'hidden' in attributes ||
  'data-walk' in attributes;

/** The text of an element in one line, tags and what is left out removed; entities stay as they are. */
function textOf(element: ElementNode): string {
  const collect = (node: Node): string =>
    node.type === TEXT_NODE ? node.value : isElement(node) && !isIgnored(node) ? node.children.map(collect).join('') : '';
  return collect(element)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children as Node[]) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

const childNamed = ({ children }: ElementNode, name: string) =>
  (children as Node[]).find((child): child is ElementNode => isElement(child) && child.name === name);

/** The title of an element that is a part by its own id: what it says it is, its heading, its word, or how an item of a list begins. */
function titleOf(element: ElementNode, title: ElementNode | undefined): string | undefined {
  const said = element.attributes['data-pagefind-title'];
  if (said) return said;
  if (title) return textOf(title);
  if (element.name !== 'li') return undefined;
  const [sentence = ''] = /^.*?[.?!](?=\s|$)/.exec(textOf(element)) ?? [textOf(element)];
  return sentence.length > longestTitle ? `${sentence.slice(0, longestTitle).replace(/\s\S*$/, '')} …` : sentence;
}

/**
 * The parts of a page, in its order.
 * A part begins at an element with an id and a title of its own, at a section that a heading with an id names, and at such a heading.
 * @returns undefined for a page that asks not to be found (`noindex`), or is no page of the site's frame
 */
export function unitsOf(html: string): PageUnits | undefined {
  // Every second page asks not to be found, in its head.
  const body = html.indexOf('<body');
  const head = parse(html.slice(0, body)) as Node;
  const isHidden = find(
    head,
    ({ name, attributes }) => name === 'meta' && attributes.name === 'robots' && /noindex/.test(attributes.content ?? ''),
  );
  if (isHidden) return undefined;
  const main = find(parse(html.slice(body)) as Node, ({ name }) => name === 'main');
  if (!main || 'data-pagefind-ignore' in main.attributes) return undefined;
  const h1 = find(main, ({ name }) => name === 'h1');
  const tab = find(head, ({ name }) => name === 'title');
  const title = (tab ? textOf(tab) : '').split(' – ')[0] ?? '';
  const first: Draft = { id: '', title: h1 ? textOf(h1) : title, also: '', isPointer: false, blocks: [] };
  const units: Draft[] = [first];
  /** What names a part and is not told again in it. */
  const titles = new Set<ElementNode>();
  let line = '';
  /** Ends the block that is being read; it belongs to the part it stood in. */
  const flush = (unit: Draft) => {
    const text = line.replace(/[ \n\t]+/g, ' ').trim();
    if (text) unit.blocks.push(text);
    line = '';
  };
  const begin = (id: string, name: string, attributes: ElementNode['attributes'] = {}): Draft => {
    const isPointer = 'data-search-pointer' in attributes;
    const unit = { id, title: name, also: attributes['data-search-also'] ?? '', isPointer, blocks: [] };
    units.push(unit);
    return unit;
  };
  /** Reads what stands in an element into a part; a heading without a section of its own changes the part for what follows. */
  const read = (parent: ElementNode, unit: Draft) => {
    let current = unit;
    for (const child of parent.children as Node[]) {
      if (child.type === TEXT_NODE) line += child.value;
      if (!isElement(child) || isIgnored(child)) continue;
      const { name, attributes } = child;
      if (block.test(name)) flush(current);
      const label = attributes['aria-labelledby'];
      const named = label ? find(child, (element) => heading.test(element.name) && element.attributes.id === label) : undefined;
      const term = attributes.id && name === 'div' ? childNamed(child, 'dt') : undefined;
      const own = attributes.id ? titleOf(child, named ?? term) : undefined;
      for (const element of [named, term]) if (element) titles.add(element);
      if (attributes.id && own) read(child, begin(attributes.id, own, attributes));
      else if (named && label) read(child, begin(label, textOf(named), attributes));
      else if (heading.test(name) && attributes.id && !titles.has(child)) current = begin(attributes.id, textOf(child));
      else if (name !== 'h1' && !titles.has(child)) read(child, current);
    }
    if (block.test(parent.name)) flush(current);
  };
  read(main, first);
  return { title, units: units.filter(({ id, blocks }) => id === '' || blocks.length > 0) };
}
