/** Turns a drawing into a file that stands alone: its own style, source, date, licence and address. */
import type { Drawing } from '../render/draw-all.ts';
import { toStandalone } from '../render/standalone.ts';
import tokens from '../site/tokens.css?raw';
import drawingCss from './drawing.css?raw';
import { type Figure, sayRevision } from './figure.ts';

/** The drawing's style with the light colors written in, for viewers that know no variables. */
export function lightStyle(css: string, tokenSheet: string): string {
  const light = new Map([...tokenSheet.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+),/g)].map((match) => [match[1], match[2]]));
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@layer parts \{(.*)\}/s, '$1')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const color = light.get(name);
      if (!color) throw new Error(`drawing.css uses ${name}, but tokens.css gives it no light color. This is a bug in the site.`);
      return color;
    });
}

/**
 * The `.svg` file of a figure.
 * @param pageUrl the full address of the figure's page, drawn at the foot and used for the links on boxes
 * @param review the state of review in words
 */
export function toFile(figure: Figure, drawing: Drawing, pageUrl: string, review: string): Promise<string> {
  return toStandalone(drawing, {
    linkTo: (stepId) => `${pageUrl}#${figure.anchors[stepId]}`,
    css: lightStyle(drawingCss, tokens),
    lines: [
      `Information, not medical advice. ${review}.`,
      `Source: ${figure.sourceLine}. Our own words and drawing, CC\u00a0BY\u00a04.0. ${sayRevision(figure)}.`,
      pageUrl,
    ],
  });
}
