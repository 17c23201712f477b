/** Opens browser pages that print, with the faces loaded once. */
import type { Browser, Page } from 'playwright-core';
import { fontFamily, type prepareFonts } from './fonts.ts';

/** A page with both faces and nothing else in it. @throws when a face does not load: letters would have other widths. */
export async function openPrintingPage(browser: Browser, fonts: Awaited<ReturnType<typeof prepareFonts>>): Promise<Page> {
  const page = await browser.newPage();
  const faces = Object.entries(fonts).map(
    ([weight, font]) =>
      `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`,
  );
  await page.setContent(`<!doctype html><html lang="en"><head><style>${faces.join('')}</style></head><body></body></html>`);
  const loaded = await page.evaluate(
    async (family) =>
      (await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, 'A≥µ')))).map(
        (each) => each.length,
      ),
    fontFamily,
  );
  if (loaded.includes(0))
    throw new Error(`The face ${fontFamily} did not load for printing (${loaded.join(' and ')} of 1 and 1).`);
  return page;
}

/** Puts a document in the place of the last one. */
export async function show(page: Page, title: string, html: string): Promise<void> {
  await page.evaluate(
    async ({ title, html }) => {
      document.title = title;
      document.body.innerHTML = html;
      await document.fonts.ready;
    },
    { title, html },
  );
}
