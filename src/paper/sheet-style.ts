/** Turns a paper size and running words into the style of a document that is printed apart from the site. */
import drawingCss from '../figure/drawing.css?raw';
import tokens from '../site/tokens.css?raw';
import { type RunningWords, runningStyle } from '../site/running-words.ts';
import paperCss from './paper.css?raw';
import { type Paper, papers } from './paper-sizes.ts';

// The printing page has the faces already; their addresses mean nothing outside the site.
const purposes = tokens.replace(/@font-face\s*\{[^}]*\}/g, '');

/**
 * The whole style of a document.
 * @param running what stands in the margin of every sheet
 */
export function sheetStyle(paper: Paper, running: RunningWords): string {
  const page = `@page{size:${papers[paper].css};margin:12mm 15mm 12mm}`;
  return `<style>@layer tokens,base,parts,print;${purposes}${drawingCss}${paperCss}${page}${runningStyle(running)}</style>`;
}
