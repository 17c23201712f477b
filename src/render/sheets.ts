/** Turns HTML into a PDF that can be read aloud, found and traced to its source. */
import { PDFArray, PDFDict, PDFDocument, PDFHeader, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import type { SheetRequest } from './print-request.ts';
import { show } from './printing-page.ts';
import { mendStructure } from './structure.ts';

const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** The number of the sheet on which each place of a document stands, from 1. */
function sheetOfPlaces(document: PDFDocument): ReadonlyMap<string, number> {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const sheets = new Map(document.getPages().map((sheet, index) => [sheet.ref.toString(), index + 1]));
  return new Map(
    (places?.entries() ?? []).flatMap(([name, target]) => {
      const sheet = target instanceof PDFArray ? target.get(0) : undefined;
      const number = sheet instanceof PDFRef ? sheets.get(sheet.toString()) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

/** Writes into `[data-sheet-of="id"]` on which sheet that place stands; true where there is something to write. */
const writeSheets = (page: Page, places: ReadonlyMap<string, number>) =>
  page.evaluate((found) => {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-sheet-of]')];
    for (const mark of marks) mark.textContent = String(found[mark.dataset.sheetOf ?? ''] ?? '');
    return marks.length > 0;
  }, Object.fromEntries(places));

/** What the links of a document say, by where they lead as a PDF has it. */
async function wordsOfLinks(page: Page): Promise<ReadonlyMap<string, string>> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => {
      const written = link.getAttribute('href') ?? '';
      return [written.startsWith('#') ? written : link.href, link.textContent.replace(/\s+/g, ' ').trim()] as const;
    }),
  );
  // Of several to one place the first tells; it is the one in the contents.
  return new Map([...links].reverse());
}

/** Says in the file what it is; the dates are those of the content, because the time of making would change every byte. */
function store(document: PDFDocument, { stored }: SheetRequest): void {
  const day = new Date(`${stored.date}T00:00:00Z`);
  document.setTitle(stored.title, { showInWindowTitleBar: true });
  document.setAuthor(stored.author);
  document.setSubject(stored.subject);
  document.setKeywords([...stored.keywords]);
  document.setCreator('Pathway Atlas');
  document.setProducer('Chromium, pdf-lib');
  document.setCreationDate(day);
  document.setModificationDate(day);
  const packet = document.context.stream(Buffer.from(stored.xmp), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
}

/** Prints a document. @throws when it needs more sheets than it may have. */
export async function printSheets(page: Page, request: SheetRequest): Promise<Uint8Array> {
  await show(page, request.stored.title, request.html);
  let document = await PDFDocument.load(await print(page), { updateMetadata: false });
  // Browsers cannot say yet on which sheet a link leads, so the contents list is filled in and printed again.
  if (await writeSheets(page, sheetOfPlaces(document)))
    document = await PDFDocument.load(await print(page), { updateMetadata: false });
  const sheets = document.getPageCount();
  if (request.sheets !== undefined && sheets > request.sheets)
    throw new Error(
      `It must fit ${request.sheets} ${request.sheets === 1 ? 'sheet' : 'sheets'} of paper and takes ${sheets}. ` +
        'Shorten its title, subtitle or labels, or split the pathway in two with a hand-over.',
    );
  // Chromium names an older version than the one whose ways of writing are used.
  document.context.header = PDFHeader.forVersion(1, 7);
  mendStructure(document, await wordsOfLinks(page));
  store(document, request);
  return document.save();
}
