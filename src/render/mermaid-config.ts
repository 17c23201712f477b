/** The settings under which Mermaid 12 draws the same bytes twice and keeps words as text. */
import type { MermaidConfig } from 'mermaid';
import { fontFamily } from './fonts.ts';

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  layout: 'elk',
  theme: 'base',
  look: 'classic',
  handDrawnSeed: 1,
  deterministicIds: true,
  fontFamily,
  fontSize: 16,
  themeVariables: { fontSize: '16px', fontFamily },
  flowchart: { useMaxWidth: false, wrappingWidth: 190, padding: 10, nodeSpacing: 28, rankSpacing: 34, diagramPadding: 4 },
  secure: [
    ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges'],
    ...['htmlLabels', 'theme', 'themeCSS', 'themeVariables', 'layout', 'look', 'fontFamily', 'flowchart'],
  ],
};
