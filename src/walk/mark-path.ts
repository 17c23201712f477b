/** Draws a journey into the figure: the path heavier, the rest quieter, and words for both. */
import { numbers } from '../model/graph.ts';
import type { Journey } from '../model/journey.ts';
import type { Pathway } from '../model/pathway.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A tag with words on the upper edge of a box. */
function tagBox(drawing: SVGSVGElement, box: SVGGraphicsElement, words: string): SVGGElement {
  const { x, y, width } = (box.querySelector<SVGGraphicsElement>('.shape') ?? box).getBBox();
  const [left = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const tag = document.createElementNS(svgSpace, 'g');
  const ground = document.createElementNS(svgSpace, 'rect');
  const text = document.createElementNS(svgSpace, 'text');
  tag.setAttribute('class', 'here');
  text.textContent = words;
  tag.append(ground, text);
  drawing.append(tag);
  const wide = text.getComputedTextLength() + 12;
  // Left of the middle, where the arrow comes in.
  const start = Math.max(left, Math.min(x - 8, x + width / 2 - wide - 8));
  const height = 22;
  // Over the first box it stands above the drawing, so that no word is covered.
  const rise = y - height + 5;
  const set = (part: Element, values: object) => {
    for (const [name, value] of Object.entries(values)) part.setAttribute(name, value);
  };
  set(ground, { x: start, y: rise, width: wide, height, rx: 4 });
  set(text, { x: start + 6, y: rise + 16 });
  return tag;
}

/** Brings a box into the middle of the frame, without moving the page. */
function showBox(frame: Element | null, box: Element) {
  if (!frame) return;
  const [inner, outer] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy({
    left: inner.left + inner.width / 2 - outer.left - outer.width / 2,
    top: inner.top + inner.height / 2 - outer.top - outer.height / 2,
  });
}

const sayNumbers = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b).join(', ');

/**
 * Marks a journey in a figure, and takes older marks away.
 * @param journey undefined where no path passes through the figure
 */
export function markPath(figure: Element, pathway: Pathway, journey: Journey | undefined): void {
  const drawing = figure.querySelector<SVGSVGElement>('svg.figure-drawing');
  const words = figure.querySelector<HTMLElement>('[data-path-words]');
  if (!drawing) return;
  for (const tag of drawing.querySelectorAll('.here')) tag.remove();
  figure.toggleAttribute('data-has-path', journey !== undefined);
  const met = new Set(journey?.trail.map(({ step }) => step));
  const edges = new Set(journey?.edges);
  const here = journey?.at ? [journey.at] : [...(journey?.places ?? []), ...(journey?.rounds ?? [])];
  for (const box of drawing.querySelectorAll<SVGGraphicsElement>('[data-step]')) {
    const id = box.dataset.step ?? '';
    box.toggleAttribute('data-on-path', met.has(id));
    if (here.includes(id)) {
      box.setAttribute('aria-current', 'step');
      tagBox(drawing, box, here.length === 1 ? 'You are here' : 'Still possible');
    } else box.removeAttribute('aria-current');
  }
  for (const part of drawing.querySelectorAll<SVGElement>('[data-edge], [data-edge-label]'))
    part.toggleAttribute('data-on-path', edges.has(part.dataset.edge ?? part.dataset.edgeLabel ?? ''));
  const [current] = drawing.querySelectorAll('[aria-current]');
  if (current) showBox(figure.querySelector('.frame'), current);
  if (!words) return;
  words.hidden = journey === undefined;
  const number = numbers(pathway);
  const places = here.map((id) => number[id] as number);
  words.textContent = journey
    ? `In heavy lines: ${sayNumbers(journey.trail.map(({ step }) => number[step] as number))}. ` +
      (places.length === 1 ? `You are here: ${places[0]}.` : `Still possible: ${sayNumbers(places)}.`)
    : '';
}
