/** Turns a drawing into a file that stands alone: its own style, source, date, licence and address. */
import type { Drawing } from '../render/draw-all.ts';
import { toStandalone } from '../render/standalone.ts';
import tokens from '../site/tokens.css?raw';
import drawingCss from './drawing.css?raw';
import type { Figure } from './figure.ts';
import type { provenanceOf } from './provenance.ts';

/** The drawing's style with the light colors written in, for viewers that know no variables. */
export function lightStyle(css: string, tokenSheet: string): string {
  const light = new Map([...tokenSheet.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+),/g)].map((match) => [match[1], match[2]]));
  return (
    css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/@layer parts \{(.*)\}/s, '$1')
      // LibreOffice matches no rule that begins at the root of a picture; it drew the ground of words black.
      .replace(/\.figure-drawing (?=[^{])/g, '')
      // Nor does it look beyond the first face named, so it is told of those on the device alone; browsers read both rules.
      .replace(
        /(\.figure-drawing \{[^}]*font-family: )('[^']*'), ([^;]*)([^}]*\})/,
        '$1$3$4 .figure-drawing[role] { font-family: $2, $3; }',
      )
      .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
        const color = light.get(name);
        if (!color)
          throw new Error(`drawing.css uses ${name}, but tokens.css gives it no light color. This is a bug in the site.`);
        return color;
      })
  );
}

/** The `.svg` file of a figure, with where it comes from drawn at the foot and stored inside. */
export function toFile(figure: Figure, drawing: Drawing, from: ReturnType<typeof provenanceOf>): Promise<string> {
  return toStandalone(drawing, {
    linkTo: (stepId) => `${from.page}#${figure.anchors[stepId]}`,
    css: lightStyle(drawingCss, tokens),
    metadata: from.rdf,
    lines: [from.notice, `${from.source} ${from.revision}`, from.page, `Is it still current? ${from.current}`],
  });
}
