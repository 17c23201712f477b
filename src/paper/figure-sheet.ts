/** Turns a figure into the sheet of paper that shows it: what it is, shapes, drawing, where it comes from. */
import type { Look } from '../diagram/look.ts';
import type { Figure } from '../figure/figure.ts';
import type { Provenance } from '../figure/provenance.ts';
import type { Drawing } from '../render/draw-all.ts';
import { toUnlinked } from '../render/inline.ts';
import { escapeXml } from '../render/xml.ts';
import { toQrCode } from '../site/qr.ts';

const marks: Readonly<Record<Look['shape'], string>> = {
  hex: '<path class="shape" d="M8 2h20l7 12-7 12H8L1 14z"/>',
  rounded: '<rect class="shape" x="2" y="2" width="32" height="24" rx="7"/>',
  rect: '<rect class="shape" x="2" y="2" width="32" height="24"/>',
  stadium: '<rect class="shape" x="2" y="3" width="32" height="22" rx="11"/>',
};

const mark = (className: string, shape: string) =>
  `<svg class="${className}" viewBox="0 0 36 28" width="24" height="19" aria-hidden="true">${shape}</svg>`;

/** The shapes that a figure uses, each with its word. */
function toLegend({ legend, repeats }: Figure): string {
  const items = legend.map((look) => `<li>${mark(look.className, marks[look.shape])} ${look.word}</li>`);
  const again = `<li>${mark('', '<path class="printed-dots" d="M3 14h30"/>')} comes round again</li>`;
  return `<ul class="printed-legend">${[...items, ...(repeats ? [again] : [])].join('')}</ul>`;
}

/**
 * The sheet.
 * @param level of its heading: 1 where it stands alone
 */
export function toFigureSheet(figure: Figure, drawing: Drawing, from: Provenance, level: 1 | 3): string {
  const qr = toQrCode(from.current, 'QR code: leads to the page that says whether this chart is still the current one');
  return [
    `<section class="printed-sheet"><div class="printed-head"><div>`,
    `<h${level} id="${figure.name.replaceAll('/', '-')}">${escapeXml(from.title)}</h${level}>`,
    `<p>${escapeXml(from.subtitle)} Read from the top. A six-sided box asks a question: follow the answer that fits.</p>`,
    toLegend(figure),
    `</div><div class="printed-qr">${qr}<p>Still current?</p></div></div>`,
    `<div class="printed-drawing" tabindex="0" role="region" aria-label="Chart: ${escapeXml(from.title)}">${toUnlinked(drawing)}</div>`,
    `<p class="printed-caption">${escapeXml(`${from.notice} ${from.source} ${from.revision}`)} `,
    `<a href="${escapeXml(from.current)}">${escapeXml(from.current)}</a></p></section>`,
  ].join('');
}
