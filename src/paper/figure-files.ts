/** Lists the pictures and documents of a figure, and turns each into what must be printed for it. */
import type { Disease } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Figure } from '../figure/figure.ts';
import { provenanceOf } from '../figure/provenance.ts';
import { toFile } from '../figure/standalone.ts';
import type { Drawing } from '../render/draw-all.ts';
import type { PrintRequest } from '../render/print-all.ts';
import { sayReview } from '../site/frame.ts';
import { toFigureSheet } from './figure-sheet.ts';
import { type Paper, papers } from './paper-sizes.ts';
import { sheetStyle } from './sheet-style.ts';
import { toQuestions, toSteps, toWords } from './steps.ts';

/** A figure with all that its files tell of it. */
export interface FigureInPlace {
  readonly disease: Disease;
  readonly scenario: Scenario;
  readonly figure: Figure;
  readonly drawing: Drawing;
}

/** Dots for each CSS pixel on a screen of twice the usual density. */
const sharpScreen = 2;
const printDpi = 300;
// An A4 sheet less a margin of one centimeter, in millimeters.
const field = { width: 190, height: 277 };

/** Width and height of a drawn SVG in CSS pixels. */
function sizeOf(svg: string): readonly [number, number] {
  const [, width = '0', height = '0'] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** The size in dots at which a drawing fills an A4 sheet at 300 dpi. */
export function printSize([width, height]: readonly [number, number]): readonly [number, number] {
  const perPixel = Math.min(field.width / width, field.height / height) * (printDpi / 25.4);
  return [Math.round(width * perPixel), Math.round(height * perPixel)];
}

/** The endings of the pictures of a figure. */
export const pictureEndings = ['.png', '.300dpi.png'] as const;

/** The endings of the documents of a figure, each with its paper and whether the steps stand under it. */
export const documentEndings = (Object.keys(papers) as Paper[]).flatMap((paper) =>
  [false, true].map((hasWords) => ({ ending: `${hasWords ? '.words' : ''}${papers[paper].ending}.pdf`, paper, hasWords })),
);

/** The picture of a figure, on a screen or on paper. @param name what its file is called */
export async function toPicture(
  place: FigureInPlace,
  ending: (typeof pictureEndings)[number],
  name = `${place.figure.name}${ending}`,
): Promise<PrintRequest> {
  const from = provenanceOf(place.disease, place.scenario, place.figure);
  const svg = await toFile(place.figure, place.drawing, from);
  const drawn = sizeOf(svg);
  const forScreen = ending === '.png';
  return {
    kind: 'png',
    name,
    svg,
    size: forScreen ? [drawn[0] * sharpScreen, drawn[1] * sharpScreen] : printSize(drawn),
    dotsPerInch: forScreen ? 96 * sharpScreen : printDpi,
    stored: from.stored,
  };
}

/** The document of a figure, alone on one sheet or with its steps, words and questions after it. */
export function toDocument(place: FigureInPlace, { ending, paper, hasWords }: (typeof documentEndings)[number]): PrintRequest {
  const { disease, scenario, figure, drawing } = place;
  const from = provenanceOf(disease, scenario, figure);
  const style = sheetStyle(paper, {
    title: `${scenario.title} – ${disease.shortName} – Pathway Atlas`,
    source: `Source: ${figure.sourceLine}. ${sayReview(disease)}. ${from.revision}`,
    address: from.page,
  });
  const words = hasWords
    ? `<section class="printed-part"><h2>The same steps in words</h2>${toSteps(figure)}</section>` +
      `<section><h2>What the words mean</h2>${toWords([figure], disease.terms)}</section>` +
      `<section><h2>Questions to take with you</h2>${toQuestions([figure])}</section>`
    : '';
  return {
    kind: 'pdf',
    name: `${figure.name}${ending}`,
    html: `${style}<main class="printed">${toFigureSheet(figure, drawing, from, 1)}${words}</main>`,
    stored: from.stored,
    ...(hasWords ? {} : { sheets: 1 }),
  };
}
