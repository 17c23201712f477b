/** Turns a drawing into a file that stands alone: own style, own face, title and source drawn inside. */
import type { Drawing } from './drawing.ts';
import { cutFace, fontFamily, prepareFonts } from './fonts.ts';
import { head, linked } from './inline.ts';
import { breakLines, startLines } from './lines.ts';
import { escapeXml, wordsOf } from './xml.ts';

const margin = 16;
const titleSize = 20;
const footSize = 13;
const footLeading = 18;
const narrowest = 480;

/** Both faces, read once: a build writes many files. */
let fonts: ReturnType<typeof prepareFonts> | undefined;

/**
 * The file: what a reader saves, a nurse prints, a hospital places.
 * @param css the style of the drawing with colors written in; no variables, which some viewers do not know
 * @param metadata what the file says of itself, as RDF
 * @param lines source, date, licence and address, drawn at the foot
 */
export async function toStandalone(
  drawing: Drawing,
  place: {
    readonly linkTo: (stepId: string) => string;
    readonly css: string;
    readonly metadata: string;
    readonly lines: readonly string[];
  },
): Promise<string> {
  fonts ??= prepareFonts();
  const { 400: regularFace, 700: boldFace } = await fonts;
  const [left, top, drawnWidth, drawnHeight] = drawing.viewBox;
  const width = Math.max(drawnWidth, narrowest) + 2 * margin;
  const titles = breakLines(drawing.title, width - 2 * margin, titleSize, boldFace);
  const foot = place.lines.flatMap((line) => breakLines(line, width - 2 * margin, footSize, regularFace));
  const headHeight = margin + titles.length * (titleSize + 4) + 8;
  const footHeight = foot.length * footLeading + margin + 8;
  const x = Math.round(left - (width - drawnWidth) / 2);
  const y = Math.round(top - headHeight);
  const viewBox = [x, y, width, headHeight + drawnHeight + footHeight];

  const body = startLines(linked(drawing, place.linkTo), regularFace, boldFace);
  const [regular, bold] = await Promise.all([
    cutFace(400, [...new Set(wordsOf(body) + foot.join(' '))].sort().join('')),
    cutFace(700, [...new Set(`${titles.join(' ')}0123456789`)].sort().join('')),
  ]);
  const face = (weight: number, font: Buffer) =>
    `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
  const text = (className: string, line: string, lineY: number, size: number, weight: number) =>
    `<text class="${className}" x="${x + margin}" y="${lineY}" font-size="${size}" font-weight="${weight}">${escapeXml(line)}</text>`;

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    head(drawing, viewBox, 'img'),
    `<metadata>${place.metadata}</metadata>`,
    `<style>${face(400, regular)}${face(700, bold)}${place.css.replace(/\s+/g, ' ').trim()}</style>`,
    `<rect x="${x}" y="${y}" width="${viewBox[2]}" height="${viewBox[3]}" fill="#ffffff"/>`,
    ...titles.map((line, index) => text('title', line, y + margin + titleSize + index * (titleSize + 4), titleSize, 700)),
    body,
    ...foot.map((line, index) => text('foot', line, top + drawnHeight + 8 + (index + 1) * footLeading, footSize, 400)),
    '</svg>',
    '',
  ].join('\n');
}
