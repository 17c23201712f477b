/** Spares Mermaid what takes time and changes no drawing; each function runs inside the page that draws, by itself. */
import type { MermaidConfig } from 'mermaid';
import type { findFaults } from './gate.ts';
import type { tidy } from './tidy.ts';

/** What the page holds once it is open. */
export interface DrawingTools {
  readonly mermaid: Pick<typeof import('mermaid').default, 'initialize' | 'render'> & {
    /** Deprecated, but nothing else leads to the settings that Mermaid works with; the pinned version has it. */
    readonly mermaidAPI: { readonly updateSiteConfig: (config: MermaidConfig) => MermaidConfig };
  };
  readonly tidy: typeof tidy;
  readonly findFaults: typeof findFaults;
}

/**
 * Gives Mermaid its settings, then takes out those of other kinds of diagram and almost all colors: Mermaid copies every
 * setting several times for each box and arrow, which would take a fifth of the time.
 */
export function settle(config: MermaidConfig) {
  const { mermaid } = globalThis as unknown as DrawingTools;
  mermaid.initialize(config);
  const settings = mermaid.mermaidAPI.updateSiteConfig({});
  const keepOnly = (group: object, wanted: readonly string[]) => {
    for (const name of Object.keys(group)) if (!wanted.includes(name)) Reflect.deleteProperty(group, name);
  };
  // Beside what we set, flowcharts look up an arrow setting under `state`, and reckon with one color.
  keepOnly(settings, [...Object.keys(config), 'elk', 'state', 'maxTextSize', 'maxEdges']);
  keepOnly(settings.themeVariables, [...Object.keys(config.themeVariables), 'edgeLabelBackground']);
}

/**
 * Lets what should come next come at once: the layout inside Mermaid puts off several steps of each drawing by a timer of
 * no time, which a browser makes four milliseconds.
 */
export function waitForNothing() {
  const later = globalThis.setTimeout;
  const soon = (work: TimerHandler, time?: number, ...rest: unknown[]) => {
    if (time || typeof work !== 'function') return later(work, time, ...rest);
    queueMicrotask(() => work(...rest));
    return 0;
  };
  globalThis.setTimeout = soon as typeof setTimeout;
}

/**
 * Measures lines of words on a canvas: Mermaid asks for the length of a line with every word it adds, and to measure the
 * same in the drawing lays out all of it anew, which would take a fifth of the time.
 */
export function measureOnCanvas(font: string) {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) return;
  ruler.font = font;
  SVGTextContentElement.prototype.getComputedTextLength = function () {
    // A drawing shows several spaces as one.
    return ruler.measureText((this.textContent ?? '').replace(/ +/g, ' ')).width;
  };
}
