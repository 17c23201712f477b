/** Turns Mermaid texts into drawings: one browser, a page for each processor, each figure settled on its own. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { withBrowser } from './browser.ts';
import { keep, keyMaker, recall } from './cache.ts';
import { drawBatch } from './draw-batch.ts';
import type { Drawing, DrawingRequest } from './drawing.ts';
import { openPage } from './drawing-page.ts';
import { fontFolder, prepareFonts } from './fonts.ts';

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

/** How many figures make it worth the start of one more page, which takes a third of a second of a processor. */
const worthAPage = 20;

/** Each page is a process of some 250 MB. */
const mostPages = 4;

/** Mermaid keeps something of every figure it draws; a fresh page now and then keeps memory flat. */
const mostPerPage = 100;

/** How many figures are asked of a page in one trip at most. */
const mostPerTrip = 25;

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
    const pages = Math.min(availableParallelism(), mostPages, Math.ceil(missing.length / worthAPage));
    // A trip costs some milliseconds, so the first take many; the last take few, so that no page waits long for another.
    const take = () => waiting.splice(0, Math.min(mostPerTrip, Math.ceil(waiting.length / (2 * pages - 1))));
    const drawWaiting = async () => {
      let page = await openPage(browser, fonts);
      let drawnHere = 0;
      for (let batch = take(); batch.length > 0; batch = take()) {
        drawnHere += batch.length;
        if (drawnHere > mostPerPage) {
          await page.close();
          page = await openPage(browser, fonts);
          drawnHere = batch.length;
        }
        try {
          const outcome = [...(await drawBatch(page, batch))];
          await Promise.all(
            outcome.map(([request, drawn]) => ('fault' in drawn ? undefined : keep(cacheFolder, keyOf(request), drawn))),
          );
          for (const [{ name }, drawn] of outcome) {
            if ('fault' in drawn) failures.push({ name, message: drawn.fault });
            else drawings.set(name, drawn);
          }
        } catch (error) {
          // The page is gone, or the disk takes nothing.
          failures.push(...batch.map(({ name }) => ({ name, message: error instanceof Error ? error.message : String(error) })));
        }
      }
    };
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
