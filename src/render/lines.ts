/** Measures lines of words in the faces themselves: where they break, and where they start. */
import * as fontkit from 'fontkit';
import { wordsOf } from './xml.ts';

const rulers = new WeakMap<Buffer, (word: string) => number>();

/** Measures words in a face, in ems; each word once, because a build writes many files that share theirs. */
function rulerOf(font: Buffer): (word: string) => number {
  const known = rulers.get(font);
  if (known) return known;
  const face = fontkit.create(font) as fontkit.Font;
  const widths = new Map<string, number>();
  const measure = (word: string) => {
    const width = widths.get(word) ?? face.layout(word).advanceWidth / face.unitsPerEm;
    widths.set(word, width);
    return width;
  };
  rulers.set(font, measure);
  return measure;
}

/** How wide words are, in ems. */
function widthOf(words: string, font: Buffer): number {
  const measure = rulerOf(font);
  return words.split(' ').reduce((sum, word, index) => sum + (index > 0 ? measure(' ') : 0) + measure(word), 0);
}

/** Breaks words into lines no wider than a width in pixels, measured in the face itself. */
export function breakLines(words: string, width: number, size: number, font: Buffer): string[] {
  const measure = rulerOf(font);
  const lines: string[] = [];
  let used = 0;
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = used + (measure(' ') + measure(word)) * size;
    const fits = last !== undefined && longer <= width;
    used = fits ? longer : measure(word) * size;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The size of the words in a drawing, in CSS pixels. */
const labelSize = 16;

/**
 * Starts the lines of every numbered label where they start when they are centered in our face.
 * LibreOffice centers each run of a line by itself, and so laid the number over the words; it also drops a space between runs.
 */
export function startLines(body: string, regular: Buffer, bold: Buffer): string {
  return body.replace(/<text text-anchor="middle">((?:(?!<\/text>).)*class="number".*?)<\/text>/gs, (_, lines: string) => {
    const started = lines.replace(/<tspan x="([-\d.]+)"(.*?)(?=<tspan x=|$)/gs, (line: string, x: string, rest: string) => {
      const [number = ''] = /(?<=class="number"[^>]*>)\d+/.exec(line) ?? [];
      const words = wordsOf(line).trimEnd().slice(number.length);
      const width = (widthOf(number, bold) + widthOf(words, regular)) * labelSize;
      return `<tspan x="${Math.round((Number(x) - width / 2) * 10) / 10}"${rest}`;
    });
    return `<text xml:space="preserve">${started}</text>`;
  });
}
