/** The settings under which Mermaid 12 draws the same bytes twice and keeps words as text. */
import type { MermaidConfig } from 'mermaid';
import { fontFamily } from './fonts.ts';

/**
 * How wide a line of a label may grow, in pixels. A figure that does not fit its sheet is drawn once more:
 * longer lines make it broader and less high, shorter ones the other way round.
 */
export const lineWidths = { usual: 190, forTooHigh: 230, forTooBroad: 160 } as const;

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  // Cleans only the markup that Mermaid hands out, which nobody takes: `tidy` reads words and places from the elements.
  securityLevel: 'loose',
  htmlLabels: false,
  layout: 'elk',
  theme: 'base',
  look: 'classic',
  handDrawnSeed: 1,
  deterministicIds: true,
  fontFamily,
  fontSize: 16,
  themeVariables: { fontSize: '16px', fontFamily },
  flowchart: { useMaxWidth: false, padding: 9, nodeSpacing: 28, rankSpacing: 30, diagramPadding: 4 },
  secure: [
    ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges'],
    ...['htmlLabels', 'theme', 'themeCSS', 'themeVariables', 'layout', 'look', 'fontFamily', 'flowchart'],
  ],
};
