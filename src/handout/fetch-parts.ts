/** Takes the parts of a handout out of the pages of this site, so that a handout says nothing the pages do not. */
import { fetchPage } from '../site/fetch-page.ts';

/** A part that can be chosen, as the page lists it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The group it stands in: "Charts". */
  readonly group: string;
  /** The page that holds it. */
  readonly page: string;
  /** Which elements of that page are the part. */
  readonly take: string;
  /** What is left out of them, their own heading among it. */
  readonly without?: string;
}

const pages = new Map<string, Promise<Document>>();

/** A page of this site, fetched once. */
export function pageAt(address: string): Promise<Document> {
  const found = pages.get(address) ?? fetchPage(address);
  pages.set(address, found);
  // What failed once may come the next time.
  found.catch(() => pages.delete(address));
  return found;
}

const onlyOnScreen = 'script, button, [hidden], [popover], .take-along, .figure-tools, .walk, .screen-only, .figure-number, nav';

/** Makes an element of another page fit for paper: nothing to press, nothing closed, no number of another order, no ids but those a drawing needs. */
export function forPaper(element: Element): Element {
  const copy = document.importNode(element, true);
  // A button that explains a word is that word on paper.
  for (const term of copy.querySelectorAll('button.term')) term.replaceWith(...term.childNodes);
  for (const part of copy.querySelectorAll(onlyOnScreen)) part.remove();
  for (const closed of copy.querySelectorAll('details')) closed.open = true;
  for (const named of [copy, ...copy.querySelectorAll('[id], [aria-labelledby], [tabindex]')]) {
    if (named.closest('svg')) continue;
    for (const attribute of ['id', 'aria-labelledby', 'tabindex']) named.removeAttribute(attribute);
  }
  // An address that leads nowhere on paper is words only; the foot of each sheet says where to read on.
  for (const link of copy.querySelectorAll('a[href]')) if (!link.closest('svg')) link.removeAttribute('href');
  return copy;
}

/** The elements of a part, fit for paper. */
export async function elementsOf({ page, take, without, label }: Choice): Promise<readonly Element[]> {
  const found = [...(await pageAt(page)).querySelectorAll(take)];
  if (found.length === 0) throw new Error(`${page} holds nothing that fits ${take}. This is a bug in the site.`);
  if (without === undefined) return found.map(forPaper);
  const heading = document.createElement('h2');
  heading.textContent = label;
  const parts = found.map((element) => {
    const part = element.cloneNode(true) as Element;
    // All at once: what is left out may depend on what stands beside it.
    for (const left of [...part.querySelectorAll(without)]) left.remove();
    return forPaper(part);
  });
  return [heading, ...parts];
}
