import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { core, readTagged } from './pdf-core.ts';
import { filesOf, site } from './site.ts';

const files = filesOf(site.folder).filter((file) => file.endsWith('.pdf'));
const bytesOf = (file: string) => readFileSync(`${site.folder}${file}`);
const lines = Object.entries(core);
const name = PDFName.of;

test('there are documents to look at', () => {
  expect(files.length).toBeGreaterThan(4);
});

for (const [line, faultsIn] of lines)
  test(`of every document: ${line}`, async () => {
    for (const file of files) expect.soft(await faultsIn(await readTagged(bytesOf(file))), file).toEqual([]);
  });

/** How a document loses what a line asks for. */
const spoilt: Readonly<Record<keyof typeof core, (document: PDFDocument) => void>> = {
  'it is tagged, with a tree of known roles': ({ catalog }) =>
    catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('RoleMap')),
  'it says its language': ({ catalog }) => catalog.delete(name('Lang')),
  'its title is shown in the window': ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  'each figure has an alternative text': (document) => eachOf(document, 'Figure', (figure) => figure.delete(name('Alt'))),
  'there are headings, and none skips a level': (document) =>
    eachOf(document, 'H2', (heading) => heading.set(name('S'), name('H3'))),
  'a list holds items, and an item its label and body': (document) =>
    eachOf(document, 'LBody', (body) => body.set(name('S'), name('NonStruct'))),
  'a table holds rows, and its header cells say what they head': (document) =>
    eachOf(document, 'L', (list) => list.set(name('S'), name('Table'))),
  'each link is tagged, and says where it leads': (document) =>
    eachOf(document, 'Link', (link) => link.set(name('S'), name('Span'))),
  'the order of the tab key is that of the structure': (document) => document.getPages()[0]?.node.delete(name('Tabs')),
  'its faces are embedded, and their signs can be read as letters': (document) => {
    for (const [, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict) object.delete(name('ToUnicode'));
  },
  'what is not tagged is marked as artifact': (document) => {
    const [page] = document.getPages();
    const rule = document.context.register(document.context.flateStream('0 0 100 1 re f'));
    page?.node.set(name('Contents'), document.context.obj([page.node.get(name('Contents')) as never, rule]));
    expect(page?.node.lookup(name('Contents'))).toBeInstanceOf(PDFArray);
  },
  'no words of its text are marked as artifact': (document) => {
    const [page] = document.getPages();
    const [before, after] = ['/Artifact BMC', 'EMC'].map((mark) => document.context.register(document.context.flateStream(mark)));
    page?.node.set(name('Contents'), document.context.obj([before, page.node.get(name('Contents')), after] as never));
  },
  'nothing locks it': (document) => {
    document.context.trailerInfo.Encrypt = document.context.register(document.context.obj({ Filter: 'Standard' }));
  },
};

/** Does something with each element of a role. */
function eachOf(document: PDFDocument, role: string, act: (element: PDFDict) => void): void {
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(name('S')) === name(role)) act(object);
}

test('each line finds its fault in a document that has it', async () => {
  const file = files.find((each) => each.endsWith('.words.pdf')) ?? '';
  for (const [line, faultsIn] of lines) {
    const { document, bytes } = await readTagged(bytesOf(file));
    spoilt[line as keyof typeof core](document);
    const faulty = line === 'nothing locks it' ? { document, bytes, elements: [] } : await readTagged(await document.save());
    expect(await faultsIn(faulty), line).not.toEqual([]);
  }
});
