/** Turns a handout into sheets of paper on the page. */
import { type Handout, partsOfChart } from '../model/handout.ts';
import { type Choice, elementsOf } from './fetch-parts.ts';
import { type Sheet, startLayout } from './paginate.ts';
import { wearPaper } from './paper-style.ts';
import { pathElements } from './path-part.ts';
import { wordElements } from './word-part.ts';

/** What the clinic typed; it is kept in the page alone. */
export interface Clinic {
  readonly name: string;
  readonly phone: string;
  readonly notes: string;
}

/** A part that could not be laid out, and why. */
export interface Missing {
  readonly label: string;
  readonly reason: string;
}

/** Where sheets come from and go to. */
export interface Place {
  readonly choices: readonly Choice[];
  /** The element that holds the sheets. */
  readonly holder: HTMLElement;
  /** What stands at the foot of every sheet. */
  readonly foot: string;
  /** The site's base path without its last slash. */
  readonly base: string;
}

// 16 px of a drawing print as 10.5 pt, or as 14 pt in large type.
const drawingZoom = { usual: 0.875, large: 14 / 12 };

function block(className: string, words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.dir = 'auto';
  element.textContent = words;
  return element;
}

const sayNumber = (page: number, pages: number) => `Page ${page} of ${pages}`;

function newSheet(holder: HTMLElement, { paper, largeType }: Handout, foot: string): Sheet {
  const sheet = document.createElement('section');
  sheet.className = 'sheet';
  sheet.dataset.paper = paper;
  if (largeType) sheet.dataset.type = 'large';
  const body = document.createElement('div');
  body.className = 'sheet-body';
  const footer = block('sheet-foot', foot);
  const number = document.createElement('span');
  number.className = 'sheet-number';
  // It takes its room before anything is laid out above it; a foot that grew later cut the last line of the sheet.
  number.textContent = sayNumber(88, 88);
  footer.append(' ', number);
  sheet.append(body, footer);
  holder.append(sheet);
  return { sheet, body };
}

/** A chart and its title in one piece; a chart that would not fit its sheet at the size of the type gives way to a sentence that says so. */
function withFittingCharts(
  elements: readonly Element[],
  { body }: Sheet,
  { largeType }: Handout,
  hasSteps: boolean,
): readonly Element[] {
  const drawing = elements.map((element) => element.querySelector('svg.figure-drawing')).find((found) => found !== null);
  if (!drawing) return elements;
  const zoom = largeType ? drawingZoom.large : drawingZoom.usual;
  const [width, height] = ['width', 'height'].map((side) => Number(drawing.getAttribute(side)) * zoom);
  const piece = document.createElement('div');
  piece.className = 'one-piece';
  piece.append(...elements);
  if ((width ?? 0) > body.clientWidth || (height ?? 0) > body.clientHeight) {
    // How to read a drawing helps nobody where there is none.
    for (const hint of piece.querySelectorAll('[data-how-to-read]')) hint.remove();
    const instead = hasSteps ? 'The steps in words say the same.' : 'Choose its steps in words: they say the same.';
    for (const element of piece.children)
      if (element.contains(drawing))
        element.replaceWith(block('chart-too-large', `This chart does not fit a sheet in large type. ${instead}`));
  }
  return [piece];
}

/**
 * Lays a handout out anew.
 * @returns how many sheets there are, and which parts could not be had
 */
export async function layOut(
  handout: Handout,
  clinic: Clinic,
  { choices, holder, foot, base }: Place,
): Promise<{ readonly pages: number; readonly missing: readonly Missing[] }> {
  const missing: Missing[] = [];
  const found = await Promise.all(
    handout.parts.map(async ({ id, newPage }) => {
      const choice = choices.find((candidate) => candidate.id === id);
      const take = async (): Promise<readonly Element[]> => {
        if (id === 'path') return pathElements(handout.walk ?? '', base);
        if (!choice) throw new Error('This site has no such part (any more).');
        return id === 'words' ? [] : elementsOf(choice);
      };
      try {
        return { id, choice, newPage, elements: await take() };
      } catch (error) {
        missing.push({ label: choice?.label ?? (id === 'path' ? 'My path' : 'a part'), reason: String(error) });
        return { id, choice, newPage, elements: [] };
      }
    }),
  );
  const text = found.flatMap(({ elements }) => elements.map((element) => element.textContent ?? '')).join(' ');
  for (const part of found) if (part.id === 'words' && part.choice) part.elements = await wordElements(part.choice, text);

  wearPaper(handout.paper);
  holder.replaceChildren();
  holder.style.removeProperty('--sheet-zoom');
  const layout = startLayout(() => newSheet(holder, handout, foot));
  for (const [className, words] of [
    ['clinic-name', clinic.name],
    ['clinic-phone', clinic.phone],
    ['clinic-notes', clinic.notes],
  ] as const)
    if (words.trim() !== '') layout.place(block(className, words));
  for (const { id, newPage, elements } of found) {
    if (newPage) layout.turn();
    const [first] = layout.sheets;
    const hasSteps = handout.parts.some((part) => part.id === partsOfChart(id.replace(/^chart:/, '')).steps);
    for (const element of first ? withFittingCharts(elements, first, handout, hasSteps) : []) layout.place(element);
  }
  const pages = layout.sheets.length;
  layout.sheets.forEach(({ sheet }, index) => {
    const words = sayNumber(index + 1, pages);
    sheet.querySelector('.sheet-number')?.replaceChildren(words);
    sheet.setAttribute('aria-label', words);
  });
  return { pages, missing };
}

/** Shrinks the sheets to the width there is; paper always has its own size. */
export function fitToScreen(holder: HTMLElement): void {
  const sheet = holder.querySelector<HTMLElement>('.sheet');
  holder.style.removeProperty('--sheet-zoom');
  if (sheet) holder.style.setProperty('--sheet-zoom', String(Math.min(1, holder.clientWidth / sheet.offsetWidth)));
}
