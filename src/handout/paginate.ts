/** Lays elements out on sheets of paper, block by block; what the sheets show is what is printed. */

/** A sheet that is in the page already, so that it can be measured; words go into its body. */
export interface Sheet {
  readonly sheet: HTMLElement;
  readonly body: HTMLElement;
}

/** Where the laying out has come to. */
export interface Layout {
  readonly sheets: readonly Sheet[];
  /** Begins a new sheet, unless this one is still empty. */
  readonly turn: () => void;
  /** Lays out an element after those before; one that does not fit is laid out child by child. */
  readonly place: (element: Element) => void;
}

/** What stays in one piece where a sheet can hold it. */
const whole = '.one-piece, figure, .stop, li, dl > div, tr, svg, p, h1, h2, h3, h4';

/** What is set closer before it is parted: a tall chart stays with its title. */
const tightened = '.one-piece:has(figure)';

const fits = ({ body }: Sheet) => body.scrollHeight <= body.clientHeight;

/** Removes an element, and those around it that are left empty. */
function removeFrom(body: HTMLElement, element: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent && parent !== body && parent.childElementCount === 0) removeFrom(body, parent);
}

/** Takes the headings off a sheet that nothing follows there, in their order. */
function takeLooseHeadings(body: HTMLElement): readonly Element[] {
  let last: Element | null = body;
  while (last && !/^H[1-6]$/.test(last.tagName)) last = last.lastElementChild;
  if (!last) return [];
  removeFrom(body, last);
  return [...takeLooseHeadings(body), last];
}

/** Starts laying out on an empty sheet. @param newSheet makes the next sheet */
export function startLayout(newSheet: () => Sheet): Layout {
  const sheets = [newSheet()];
  const current = () => sheets.at(-1) as Sheet;
  /** By element, its copy on the current sheet and how many of its children stand somewhere. */
  const copies = new Map<Element, Element>();
  const placed = new Map<Element, number>();

  const turn = () => {
    if (current().body.childElementCount === 0) return;
    sheets.push(newSheet());
    copies.clear();
  };
  /** The innermost copy of the elements around a block; a list goes on counting where the last sheet stopped. */
  const copyOf = (around: readonly Element[]): Element =>
    around.reduce<Element>((parent, source) => {
      const had = copies.get(source);
      if (had?.isConnected) return had;
      const copy = source.cloneNode(false) as Element;
      if (copy instanceof HTMLOListElement) copy.start = (source as HTMLOListElement).start + (placed.get(source) ?? 0);
      parent.append(copy);
      copies.set(source, copy);
      return copy;
    }, current().body);
  const put = (element: Element, around: readonly Element[]): boolean => {
    const block = element.cloneNode(true) as Element;
    copyOf(around).append(block);
    if (!fits(current())) {
      removeFrom(current().body, block);
      return false;
    }
    const parent = around.at(-1);
    if (parent) placed.set(parent, (placed.get(parent) ?? 0) + 1);
    return true;
  };
  const placeWithin = (element: Element, around: readonly Element[]): void => {
    if (put(element, around)) return;
    const parts = [...element.children];
    if (!element.matches(whole) && parts.length > 0) {
      for (const part of parts) placeWithin(part, [...around, element]);
      return;
    }
    const headings = takeLooseHeadings(current().body);
    turn();
    current().body.append(...headings);
    if (put(element, around)) return;
    if (element.matches(tightened)) {
      element.classList.add('tight');
      if (put(element, around)) return;
      element.classList.remove('tight');
    }
    if (parts.length === 0) throw new Error('A block is taller than a sheet. This is a bug in the site.');
    for (const part of parts) placeWithin(part, [...around, element]);
  };
  return { sheets, turn, place: (element) => placeWithin(element, []) };
}
