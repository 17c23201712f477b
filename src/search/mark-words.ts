/** Marks on the page that opens what was asked for, and brings it into view. */
import { type Marks, markedIn } from './excerpt.ts';

const passedOver = 'script, style, svg, [data-walk-view], [hidden], button:not([popovertarget]), select';
const heading = /^H[1-3]$/;

/** The elements in which the place of the address is told. */
function placeOf(id: string): readonly Element[] {
  // Without a place in the address it is the beginning of the page.
  const place = id ? document.getElementById(id) : document.querySelector('main h1');
  if (!place) return [];
  if (!heading.test(place.tagName)) return [place];
  const section = place.closest('section');
  if (section?.getAttribute('aria-labelledby') === id) return [section];
  const told: Element[] = [place];
  for (let next = place.nextElementSibling; next && !next.matches('h1, h2, h3, section'); next = next.nextElementSibling)
    told.push(next);
  return told;
}

/** Wraps the words in one text. */
function markText(text: Text, marks: Marks): HTMLElement[] {
  const made: HTMLElement[] = [];
  let rest = text;
  let done = 0;
  for (const { start, end } of markedIn(text.data, marks)) {
    const word = rest.splitText(start - done);
    rest = word.splitText(end - start);
    done = end;
    const mark = document.createElement('mark');
    mark.dataset.searchMark = '';
    word.replaceWith(mark);
    mark.append(word);
    made.push(mark);
  }
  return made;
}

/** Marks the words in the place that the address names, and scrolls to the first of them. */
export function markWords(marks: Marks): void {
  for (const old of document.querySelectorAll('[data-search-mark]')) old.replaceWith(...old.childNodes);
  document.body.normalize();
  const made = placeOf(decodeURIComponent(location.hash.slice(1))).flatMap((element) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest(passedOver)) texts.push(text);
    }
    return texts.flatMap((text) => markText(text, marks));
  });
  const [first] = made;
  if (!first) return;
  const details = first.closest('details');
  if (details) details.open = true;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}
