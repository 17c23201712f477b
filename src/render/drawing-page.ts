/** Opens browser pages in which Mermaid draws, and tells what they drew. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type Drawing, type DrawingRequest, prefixOf } from './drawing.ts';
import { fontFamily, fontFolder, type prepareFonts } from './fonts.ts';
import { findFaults } from './gate.ts';
import { type DrawingTools, measureOnCanvas, settle, waitForNothing } from './in-page.ts';
import { toInline } from './inline.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { straighten } from './straighten.ts';
import { type Tidied, tidy } from './tidy.ts';

type Fonts = Awaited<ReturnType<typeof prepareFonts>>;

/** A drawing, or why there is none. */
export type Drawn = Drawing | { readonly fault: string };

const mermaidFile = (path: string) =>
  pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(`mermaid/${path}`)).href;

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
  await page.evaluate(waitForNothing);
  await page.evaluate(measureOnCanvas, `${mermaidConfig.fontSize}px "${fontFamily}"`);
  return page;
}

/** Draws requests with their labels wrapped at one width; what Mermaid or the tidying cannot draw is a fault in its place. */
export async function drawAt(
  page: Page,
  requests: readonly DrawingRequest[],
  lineWidth: number,
): Promise<ReadonlyMap<DrawingRequest, Drawn>> {
  if (requests.length === 0) return new Map();
  const all = await page.evaluate(
    async ({ waiting, lineWidth }) => {
      const { mermaid, tidy } = globalThis as unknown as DrawingTools;
      mermaid.mermaidAPI.updateSiteConfig({ flowchart: { wrappingWidth: lineWidth } });
      const done: Tidied[] = [];
      for (const { request, prefix } of waiting) {
        const host = document.createElement('div');
        document.body.append(host);
        try {
          // Mermaid begins with an empty drawing and takes it away when done; held here, it need not be read from markup again.
          const rendering = mermaid.render(prefix, request.text, host);
          const source = host.querySelector('svg');
          await rendering;
          if (source) host.replaceChildren(source);
          done.push(source ? tidy({ source, request, prefix }) : { fault: 'Mermaid returned no drawing.' });
        } catch (error) {
          done.push({ fault: String(error) });
        } finally {
          host.remove();
        }
      }
      return done;
    },
    { waiting: requests.map((request) => ({ request, prefix: prefixOf(request.name) })), lineWidth },
  );
  return new Map(
    requests.map((request, index): [DrawingRequest, Drawn] => {
      const tidied = all[index] ?? { fault: 'The page lost the drawing.' };
      if ('fault' in tidied) return [request, tidied];
      const { name, title, description, boxes } = request;
      const steps = boxes.map(({ id }) => id);
      const body = tidied.body.replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${straighten(path)}"`);
      return [request, { name, title, description, viewBox: tidied.box, steps, body }];
    }),
  );
}

/** Compares drawings with what was asked for, as the page will show them; tells of those with faults. */
export async function faultsIn(
  page: Page,
  drawings: readonly { readonly request: DrawingRequest; readonly drawing: Drawing }[],
): Promise<ReadonlyMap<DrawingRequest, readonly string[]>> {
  const finished = drawings.map(({ request, drawing }) => ({ svg: toInline(drawing, { linkTo: (id) => `#${id}` }), request }));
  const all = await page.evaluate((each) => each.map((one) => (globalThis as unknown as DrawingTools).findFaults(one)), finished);
  return new Map(
    drawings.map(({ request }, index) => [request, all[index] ?? []] as const).filter(([, found]) => found.length > 0),
  );
}
