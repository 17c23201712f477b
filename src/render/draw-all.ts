/** Turns Mermaid texts into drawings: one browser, one batch, each figure settled on its own. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArgs, findChromium } from '../setup/chromium.mjs';
import { keep, keyMaker, recall } from './cache.ts';
import { type Drawing, type DrawingRequest, prefixOf } from './drawing.ts';
import { fontFamily, fontFolder, prepareFonts } from './fonts.ts';
import { findFaults } from './gate.ts';
import { toInline } from './inline.ts';
import { configFor, lineWidths } from './mermaid-config.ts';
import { tidy } from './tidy.ts';

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

type Fonts = Awaited<ReturnType<typeof prepareFonts>>;

/** Opens a page with Mermaid and the faces in it; a face that did not load would give boxes of another width. */
async function openPage(browser: Browser, fonts: Fonts): Promise<Page> {
  const page = await browser.newPage();
  const faces = Object.entries(fonts).map(
    ([weight, font]) =>
      `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`,
  );
  await page.setContent(`<!doctype html><style>${faces.join('')}body{font-family:'${fontFamily}'}</style>`);
  await page.addScriptTag({ path: createRequire(join(process.cwd(), 'package.json')).resolve('mermaid/dist/mermaid.min.js') });
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

/** Draws a request with its labels wrapped at one width. */
async function drawAt(page: Page, request: DrawingRequest, lineWidth: number): Promise<Drawing> {
  const prefix = prefixOf(request.name);
  const raw = await page.evaluate(
    async ({ id, text, config }) => {
      const { mermaid } = globalThis as unknown as { mermaid: typeof import('mermaid').default };
      mermaid.initialize(config);
      return (await mermaid.render(id, text)).svg;
    },
    { id: prefix, text: request.text, config: configFor(lineWidth) },
  );
  const tidied = await page.evaluate(tidy, { raw, request, prefix });
  if ('fault' in tidied) throw new Error(tidied.fault);
  const { name, title, description, boxes } = request;
  return { name, title, description, viewBox: tidied.box, steps: boxes.map(({ id }) => id), body: tidied.body };
}

/** Draws a request at the first line width that fits its sheet, else at the first one. */
async function draw(page: Page, request: DrawingRequest): Promise<Drawing> {
  let first: Drawing | undefined;
  let fitting: Drawing | undefined;
  for (const lineWidth of lineWidths) {
    const drawing = await drawAt(page, request, lineWidth);
    first ??= drawing;
    const [, , width, height] = drawing.viewBox;
    if (width <= request.sheet.width && height <= request.sheet.height) {
      fitting = drawing;
      break;
    }
  }
  const drawing = fitting ?? first;
  if (!drawing) throw new Error('No line width to draw at. This is a bug in the site, not in the content.');
  const faults = await page.evaluate(findFaults, { svg: toInline(drawing, { linkTo: (id) => `#${id}` }), request });
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

  const { name, executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  try {
    const page = await openPage(browser, fonts);
    for (const request of missing) {
      try {
        const drawing = await draw(page, request);
        drawings.set(request.name, drawing);
        await keep(cacheFolder, keyOf(request), drawing);
      } catch (error) {
        failures.push({ name: request.name, message: error instanceof Error ? error.message : String(error) });
      }
    }
    return {
      drawings,
      failures,
      report: {
        drawn: missing.length - failures.length,
        cached,
        browser: `${name} (${browser.version()})`,
        milliseconds: performance.now() - start,
      },
    };
  } finally {
    await browser.close();
  }
}
