/** Visits a page as a phone on a slow line would, and tells what that cost. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a visit cost. */
export interface Visit {
  /** Bytes over the line, compressed as they were, heads of answers included. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Milliseconds until the first figure stood in a painted frame. */
  readonly visibleAfter: number;
  /** Milliseconds by which tasks after the first paint were longer than 50 ms, added up. */
  readonly blocked: number;
}

// Lighthouse's slow 4G, as the line itself: 1.6 Mbit/s and 150 ms there and back.
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };
const slowdown = 4;

/** What the page notes down about itself; runs inside the page, before anything else. */
function watch() {
  const notes = { visibleAfter: 0, tasks: [] as { start: number; end: number }[] };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    // What follows the drawing is there, so all of the drawing is.
    const isWhole = document.querySelector('figure figcaption') !== null;
    const box = document.querySelector('figure .box .shape, figure .mermaid svg .node');
    const hasPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (isWhole && hasPainted && box && box.getBoundingClientRect().height > 0) {
      // The frame in which it was found is painted once the next one begins.
      requestAnimationFrame(() => {
        notes.visibleAfter = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Makes line and processor of a page slow from now on. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Visits an address with nothing remembered from earlier visits. */
export async function visitSlowly(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  try {
    const page = await context.newPage();
    const session = await slowDown(page);
    const scripts = new Set<string>();
    let [bytes, scriptBytes] = [0, 0];
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    type Watched = { notes: { visibleAfter: number; tasks: { start: number; end: number }[] } };
    await page.waitForFunction(() => (globalThis as unknown as Watched).notes.visibleAfter > 0, undefined, { timeout: 120_000 });
    // A task that runs just now is told only when it ends.
    await page.waitForTimeout(1000);
    const { visibleAfter, tasks, painted } = await page.evaluate(() => ({
      ...(globalThis as unknown as Watched).notes,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    const blocked = tasks.reduce((total, { start, end }) => total + Math.max(0, end - Math.max(start, painted) - 50), 0);
    return { bytes, scriptBytes, visibleAfter, blocked };
  } finally {
    await context.close();
  }
}
