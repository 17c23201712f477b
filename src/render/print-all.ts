/** Turns SVGs into pictures and HTML into PDF: one browser, a page for each processor, a cache by content. */
import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserIdentity } from '../setup/chromium.mjs';
import { withBrowser } from './browser.ts';
import { fontFolder, missingGlyphs, prepareFonts } from './fonts.ts';
import { LentPage, mostPerPage } from './lent-page.ts';
import { finishPicture, takePicture } from './picture.ts';
import { openPrintingPage } from './printing-page.ts';
import { type PrintJob, type PrintRequest, printVersion } from './print-request.ts';
import { PrintQueue } from './print-queue.ts';
import { printSheets } from './sheets.ts';
import { writeWhole } from '../setup/write-whole.mjs';
import { wordsOf } from './xml.ts';

export type { PrintJob, PrintRequest, Stored } from './print-request.ts';

/** A finished file, kept in the cache. */
export interface Printed {
  readonly path: string;
  readonly bytes: number;
}

const mostPages = 4;

async function keptAt(path: string): Promise<Printed | undefined> {
  try {
    return { path, bytes: (await stat(path)).size };
  } catch {
    return undefined;
  }
}

async function keep(path: string, bytes: Uint8Array): Promise<Printed> {
  await writeWhole(path, bytes);
  return { path, bytes: bytes.length };
}

async function print(page: Page, request: PrintRequest): Promise<Uint8Array> {
  return request.kind === 'png' ? finishPicture(await takePicture(page, request), request) : printSheets(page, request);
}

/**
 * Makes every file that is not in the cache yet.
 * @returns the files by name, a sentence for each that could not be made, and the browser that was started, if any
 */
export async function printAll(
  jobs: readonly PrintJob[],
  { cacheFolder = join(fontFolder, '../../files') }: { cacheFolder?: string } = {},
): Promise<{ files: ReadonlyMap<string, Printed>; faults: readonly string[]; made: number; browser?: string }> {
  const fonts = await prepareFonts();
  const common = createHash('sha256').update(JSON.stringify([printVersion, browserIdentity()]));
  for (const font of Object.values(fonts)) common.update(font);
  const pathOf = (request: PrintRequest) =>
    join(cacheFolder, `${common.copy().update(JSON.stringify(request)).digest('hex')}.${request.kind}`);
  await mkdir(cacheFolder, { recursive: true });
  const files = new Map<string, Printed>();
  const faults: string[] = [];
  let made = 0;
  let browser: string | undefined;
  const queue = new PrintQueue(jobs);

  await withBrowser(async (open) => {
    const printWaiting = async () => {
      const lent = new LentPage(async () => {
        const running = await open();
        browser = running.name;
        return openPrintingPage(running.browser, fonts);
      });
      for (let job = queue.take(); job; job = queue.take()) {
        const request = await job.toRequest();
        const kept = await keptAt(pathOf(request));
        const lost = missingGlyphs(!kept && request.kind === 'pdf' ? wordsOf(request.html) : '');
        if (kept) files.set(request.name, kept);
        else if (lost.length > 0) faults.push(...lost.map((fault) => `${request.name}: ${fault}`));
        else {
          try {
            const bytes = await lent.use(job.isLarge ? mostPerPage : 1, (page) => print(page, request));
            files.set(request.name, await keep(pathOf(request), bytes));
            made++;
          } catch (error) {
            faults.push(`${request.name}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
        queue.end(job);
      }
      await lent.close();
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostPages) }, printWaiting));
  });
  return { files, faults: faults.sort(), made, ...(browser ? { browser } : {}) };
}
