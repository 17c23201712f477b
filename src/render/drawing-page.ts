/** Opens browser pages in which Mermaid draws, and tells what they drew. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MermaidConfig } from 'mermaid';
import type { Browser, Page } from 'playwright-core';
import { type Drawing, type DrawingRequest, prefixOf } from './drawing.ts';
import { fontFamily, fontFolder, type prepareFonts } from './fonts.ts';
import { findFaults } from './gate.ts';
import { toInline } from './inline.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { tidy } from './tidy.ts';

type Fonts = Awaited<ReturnType<typeof prepareFonts>>;

/** What a page holds once it is open. */
interface DrawingTools {
  readonly mermaid: Pick<typeof import('mermaid').default, 'initialize' | 'render'> & {
    /** Deprecated, but nothing else leads to the settings that Mermaid works with; the pinned version has it. */
    readonly mermaidAPI: { readonly updateSiteConfig: (config: MermaidConfig) => MermaidConfig };
  };
  readonly tidy: typeof tidy;
  readonly findFaults: typeof findFaults;
}

const mermaidFile = (path: string) =>
  pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(`mermaid/${path}`)).href;

/**
 * Gives Mermaid its settings, then takes out those of other kinds of diagram and almost all colors: Mermaid copies every
 * setting several times for each box and arrow, which took a third of the time. Runs inside the browser page.
 */
function settle(config: MermaidConfig) {
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

/** Opens a page with Mermaid and the faces in it; a face that did not load would give boxes of another width. */
export async function openPage(browser: Browser, fonts: Fonts): Promise<Page> {
  const page = await browser.newPage();
  const faces = Object.entries(fonts).map(
    ([weight, font]) =>
      `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`,
  );
  // Only a page that comes from disk may take a script from disk; sending Mermaid's five megabytes over takes twice as long.
  await page.goto(mermaidFile('package.json'));
  await page.setContent(`<!doctype html><style>${faces.join('')}body{font-family:'${fontFamily}'}</style>`);
  await page.addScriptTag({ url: mermaidFile('dist/mermaid.min.js') });
  await page.evaluate(settle, mermaidConfig);
  await page.addScriptTag({ content: `Object.assign(globalThis,{tidy:${tidy},findFaults:${findFaults}})` });
  const loaded = await page.evaluate(
    async ({ family }) => {
      const counts = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, 'A≥µ')));
      return counts.map((faces) => faces.length);
    },
    { family: fontFamily },
  );
  if (loaded.includes(0))
    throw new Error(
      `The face ${fontFamily} did not load for drawing (${loaded.join(' and ')} of 1 and 1). Remove ${fontFolder} and build again.`,
    );
  return page;
}

/** Draws a request with its labels wrapped at one width. @throws when Mermaid or the tidying cannot. */
export async function drawAt(page: Page, request: DrawingRequest, lineWidth: number): Promise<Drawing> {
  const tidied = await page.evaluate(
    async ({ request, prefix, lineWidth }) => {
      const { mermaid, tidy } = globalThis as unknown as DrawingTools;
      mermaid.mermaidAPI.updateSiteConfig({ flowchart: { wrappingWidth: lineWidth } });
      const host = document.createElement('div');
      document.body.append(host);
      try {
        // Mermaid begins with an empty drawing and takes it away when done; held here, it need not be read from markup again.
        const rendering = mermaid.render(prefix, request.text, host);
        const source = host.querySelector('svg');
        await rendering;
        if (!source) return { fault: 'Mermaid returned no drawing.' };
        host.replaceChildren(source);
        return tidy({ source, request, prefix });
      } finally {
        host.remove();
      }
    },
    { request, prefix: prefixOf(request.name), lineWidth },
  );
  if ('fault' in tidied) throw new Error(tidied.fault);
  const { name, title, description, boxes } = request;
  return { name, title, description, viewBox: tidied.box, steps: boxes.map(({ id }) => id), body: tidied.body };
}

/** Compares a drawing with what was asked for, as the page will show it. */
export function faultsIn(page: Page, drawing: Drawing, request: DrawingRequest): Promise<string[]> {
  const svg = toInline(drawing, { linkTo: (id) => `#${id}` });
  return page.evaluate((drawn) => (globalThis as unknown as DrawingTools).findFaults(drawn), { svg, request });
}
