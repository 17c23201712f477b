/** Turns Mermaid texts into drawings: one browser, a page for each processor, each figure settled on its own. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { withBrowser } from './browser.ts';
import { keep, keyMaker, recall } from './cache.ts';
import type { Drawing, DrawingRequest } from './drawing.ts';
import { drawAt, faultsIn, openPage } from './drawing-page.ts';
import { fontFolder, missingGlyphs, prepareFonts } from './fonts.ts';
import { lineWidths } from './mermaid-config.ts';

export type { Drawing, DrawingRequest } from './drawing.ts';

/** How a batch went. */
export interface Report {
  readonly drawn: number;
  readonly cached: number;
  /** The browser that was started; absent when everything came from the cache. */
  readonly browser?: string;
  readonly milliseconds: number;
}

/** A figure that could not be drawn, and why. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** How many figures make it worth the start of one more page. */
const worthAPage = 10;

/** Each page is a process of some 250 MB. */
const mostPages = 4;

/** Mermaid keeps something of every figure it draws; a fresh page now and then keeps memory flat. */
const mostPerPage = 100;

/** Draws a request at the usual line width; where it does not fit its sheet, at the one that may help, if that does. */
async function draw(page: Page, request: DrawingRequest): Promise<Drawing> {
  const { title, description, boxes, arrows } = request;
  const lost = missingGlyphs([title, description, ...[...boxes, ...arrows].map(({ label }) => label)].join(' '));
  if (lost.length > 0) throw new Error(lost.join('\n  '));
  const isTooBroad = ({ viewBox: [, , width] }: Drawing) => width > request.sheet.width;
  const isTooHigh = ({ viewBox: [, , , height] }: Drawing) => height > request.sheet.height;
  let drawing = await drawAt(page, request, lineWidths.usual);
  if (isTooBroad(drawing) || isTooHigh(drawing)) {
    const other = await drawAt(page, request, isTooBroad(drawing) ? lineWidths.forTooBroad : lineWidths.forTooHigh);
    if (!isTooBroad(other) && !isTooHigh(other)) drawing = other;
  }
  const faults = await faultsIn(page, drawing, request);
  if (faults.length > 0) throw new Error(faults.join('\n  '));
  return drawing;
}

/**
 * Draws every request, from the cache where it can, all others with one browser.
 * A request that fails is reported under its name and does not hide the others.
 * @throws when there is no browser, or the faces do not load.
 */
export async function drawAll(
  requests: readonly DrawingRequest[],
  { cacheFolder = join(fontFolder, '../../drawings') }: { cacheFolder?: string } = {},
): Promise<{ drawings: ReadonlyMap<string, Drawing>; failures: readonly Failure[]; report: Report }> {
  const start = performance.now();
  const fonts = await prepareFonts();
  const keyOf = keyMaker(Object.values(fonts));
  const drawings = new Map<string, Drawing>();
  const failures: Failure[] = [];
  const missing: DrawingRequest[] = [];
  for (const request of requests) {
    const kept = await recall(cacheFolder, keyOf(request));
    if (kept) drawings.set(request.name, kept);
    else missing.push(request);
  }
  const cached = drawings.size;
  if (missing.length === 0) return { drawings, failures, report: { drawn: 0, cached, milliseconds: performance.now() - start } };

  return withBrowser(async (open) => {
    const { browser, name } = await open();
    const waiting = [...missing];
    const drawWaiting = async () => {
      let page = await openPage(browser, fonts);
      let drawnHere = 0;
      for (let request = waiting.shift(); request; request = waiting.shift()) {
        if (drawnHere++ === mostPerPage) {
          await page.close();
          page = await openPage(browser, fonts);
          drawnHere = 1;
        }
        try {
          const drawing = await draw(page, request);
          drawings.set(request.name, drawing);
          await keep(cacheFolder, keyOf(request), drawing);
        } catch (error) {
          failures.push({ name: request.name, message: error instanceof Error ? error.message : String(error) });
        }
      }
    };
    const pages = Math.min(availableParallelism(), mostPages, Math.ceil(missing.length / worthAPage));
    await Promise.all(Array.from({ length: pages }, drawWaiting));
    // Whichever page was faster, what is told of them stands in the order of the requests.
    const order = new Map(requests.map((request, index) => [request.name, index]));
    const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
    failures.sort((a, b) => inOrder(a.name, b.name));
    return {
      drawings: new Map([...drawings].sort(([a], [b]) => inOrder(a, b))),
      failures,
      report: {
        drawn: missing.length - failures.length,
        cached,
        browser: name,
        milliseconds: performance.now() - start,
      },
    };
  });
}
