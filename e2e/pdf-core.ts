/** The core of PDF/UA-1, line by line: what a document lacks, as sentences. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const name = PDFName.of;

/** An element of the structure tree; its role is that of PDF 1.7, after the role map. */
interface Element {
  readonly role: string;
  readonly written: string;
  readonly dict: PDFDict;
  readonly kids: readonly Element[];
  /** Whether content hangs on it itself: words, or a link's object. */
  readonly holds: boolean;
}

/** A document with its tree. */
export interface Tagged {
  readonly document: PDFDocument;
  readonly bytes: Uint8Array;
  readonly elements: readonly Element[];
}

// The standard roles of PDF 1.7, those of Asian scripts left out.
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

const textOf = (dict: PDFDict, key: string) => {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
};
const rootOf = ({ catalog }: PDFDocument) => catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);

/** Reads a document. */
export async function readTagged(bytes: Uint8Array): Promise<Tagged> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const root = rootOf(document);
  const map = root?.lookupMaybe(name('RoleMap'), PDFDict);
  const read = (parent: PDFDict): { kids: Element[]; holds: boolean } => {
    const raw = parent.lookup(name('K'));
    const children = raw instanceof PDFArray ? raw.asArray() : raw === undefined ? [] : [raw];
    const dicts = children.map((child) => document.context.lookup(child));
    const elements = dicts.filter((child): child is PDFDict => child instanceof PDFDict && child.has(name('S')));
    return { kids: elements.map(toElement), holds: dicts.length > elements.length };
  };
  const toElement = (dict: PDFDict): Element => {
    const written = String(dict.get(name('S'))).slice(1);
    const role = map?.get(name(written))?.toString().slice(1) ?? written;
    return { role, written, dict, ...read(dict) };
  };
  return { document, bytes, elements: root ? read(root).kids : [] };
}

/** An element and all below it, in reading order. */
const below = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [element, ...below(element.kids)]);
const ofRole = ({ elements }: Tagged, role: string) => below(elements).filter((element) => element.role === role);
const holdsContent = (element: Element): boolean => below([element]).some(({ holds }) => holds);

const linksOf = ({ document }: Tagged) =>
  document
    .getPages()
    .flatMap((page) => page.node.Annots()?.asArray() ?? [])
    .filter((link) => link instanceof PDFRef);

/** What each page paints outside all marks. */
async function untagged({ bytes }: Tagged): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const painting: ReadonlySet<number> = new Set([OPS.showText, OPS.constructPath, OPS.paintImageXObject, OPS.shadingFill]);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { fnArray, argsArray } = await (await document.getPage(index + 1)).getOperatorList();
      let depth = 0;
      let found = 0;
      fnArray.forEach((operator, at) => {
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++;
        if (operator === OPS.endMarkedContent) depth--;
        const isClip = operator === OPS.constructPath && argsArray[at]?.[0] === OPS.endPath;
        if (depth === 0 && painting.has(operator) && !isClip) found++;
      });
      return found > 0 ? [`Page ${index + 1} paints ${found} times outside all marks.`] : [];
    }),
  );
  await loading.destroy();
  return pages.flat();
}

/** Words of the text, not of the margins, that each page marks as artifact; the signs of list items may be. */
async function wordsInArtifacts({ bytes }: Tagged): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const margin = (12 * 72) / 25.4;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { height } = page.getViewport({ scale: 1 });
      const marks: string[] = [];
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      return items.flatMap((item) => {
        if ('str' in item) {
          const base = item.transform[5] as number;
          const isText = base > margin && base < height - margin && !/^[\s•◦▪]*$/.test(item.str);
          return isText && marks.includes('Artifact') ? [`Page ${index + 1} hides “${item.str}”.`] : [];
        }
        if (item.type === 'endMarkedContent') marks.pop();
        else marks.push((item as { tag?: string }).tag ?? '');
        return [];
      });
    }),
  );
  await loading.destroy();
  return pages.flat();
}

/** Each line of the core with the way to find what is not so. */
export const core = {
  'it is tagged, with a tree of known roles': ({ document, elements }: Tagged) => [
    ...(document.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() === 'true'
      ? []
      : ['It is not marked as tagged.']),
    ...(rootOf(document)?.has(name('ParentTree')) && elements.length > 0 ? [] : ['It has no tree.']),
    ...below(elements).flatMap(({ role, written }) => (standard.has(role) ? [] : [`“${written}” is no role of PDF 1.7.`])),
  ],
  'it says its language': ({ document: { catalog } }: Tagged) =>
    /^[a-z]{2}/.test(textOf(catalog, 'Lang')) ? [] : ['It says no language.'],
  'its title is shown in the window': ({ document }: Tagged) => [
    ...(document.getTitle()?.trim() ? [] : ['It has no title.']),
    ...(document.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.get(name('DisplayDocTitle'))?.toString() === 'true'
      ? []
      : ['The window shows the name of the file.']),
  ],
  'each figure has an alternative text': (tagged: Tagged) => {
    const figures = ofRole(tagged, 'Figure');
    return figures.length === 0
      ? ['It has no figure.']
      : figures.flatMap(({ dict }) => (textOf(dict, 'Alt') ? [] : ['A figure has no alternative text.']));
  },
  'there are headings, and none skips a level': ({ elements }: Tagged) => {
    const levels = below(elements).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    if (levels.length === 0) return ['It has no heading.'];
    return levels.flatMap((level, at) =>
      level - (levels[at - 1] ?? 0) > 1 ? [`Heading ${at + 1} skips to level ${level}.`] : [],
    );
  },
  'a list holds items, and an item its label and body': (tagged: Tagged) => [
    ...ofRole(tagged, 'L').flatMap(({ kids, holds }) =>
      !holds && kids.length > 0 && kids.every(({ role }) => ['LI', 'L', 'Caption'].includes(role))
        ? []
        : ['A list holds what is no item.'],
    ),
    ...ofRole(tagged, 'LI').flatMap((item) =>
      !item.holds &&
      item.kids.every(({ role }) => ['Lbl', 'LBody'].includes(role)) &&
      item.kids.some((kid) => kid.role === 'LBody' && holdsContent(kid))
        ? []
        : ['An item has no body.'],
    ),
    ...below(tagged.elements).flatMap(({ role, kids }) =>
      role !== 'L' && kids.some((kid) => kid.role === 'LI') ? ['An item stands in no list.'] : [],
    ),
  ],
  'a table holds rows, and its header cells say what they head': (tagged: Tagged) => {
    const scopeOf = ({ dict }: Element) => /\/Scope\s*\/(Row|Column|Both)/.test(String(dict.lookup(name('A'))));
    return ofRole(tagged, 'Table').flatMap((table) => {
      const rows = below([table]).filter(({ role }) => role === 'TR');
      const heads = below([table]).filter(({ role }) => role === 'TH');
      return [
        ...(table.kids.every(({ role }) => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(role))
          ? []
          : ['A table holds what is no row.']),
        ...(rows.length > 0 && rows.every(({ kids }) => kids.every(({ role }) => ['TH', 'TD'].includes(role)))
          ? []
          : ['A row holds what is no cell.']),
        ...(heads.length > 0 && heads.every(scopeOf) ? [] : ['A header cell does not say what it heads.']),
      ];
    });
  },
  'each link is tagged, and says where it leads': (tagged: Tagged) => {
    const { context } = tagged.document;
    const inTree = ofRole(tagged, 'Link').flatMap((link) => {
      const kids = link.dict.lookup(name('K'));
      const objects = (kids instanceof PDFArray ? kids.asArray() : [kids]).flatMap((kid) => {
        const object = kid && context.lookup(kid);
        return object instanceof PDFDict && object.get(name('Type')) === name('OBJR') ? [String(object.get(name('Obj')))] : [];
      });
      return [{ objects, hasWords: link.kids.some(holdsContent) }];
    });
    const links = linksOf(tagged);
    return [
      ...inTree.flatMap(({ hasWords }) => (hasWords ? [] : ['A tagged link has no words.'])),
      ...links.flatMap((ref) => {
        const annotation = context.lookup(ref, PDFDict);
        const says = textOf(annotation, 'Contents');
        return [
          ...(inTree.some(({ objects }) => objects.includes(ref.toString())) ? [] : [`The link “${says}” is not in the tree.`]),
          ...(annotation.has(name('StructParent')) ? [] : [`The link “${says}” does not know its tag.`]),
          ...(says && says !== 'Link' ? [] : ['A link does not say where it leads.']),
        ];
      }),
    ];
  },
  'the order of the tab key is that of the structure': ({ document }: Tagged) =>
    document
      .getPages()
      .flatMap(({ node }, index) => (node.get(name('Tabs')) === name('S') ? [] : [`Page ${index + 1} has another order.`])),
  'its faces are embedded, and their signs can be read as letters': ({ document }: Tagged) => {
    const dicts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const ofType = (type: string) => dicts.filter((dict) => dict.get(name('Type')) === name(type));
    const called = (dict: PDFDict) => String(dict.get(name('BaseFont')) ?? dict.get(name('FontName')));
    // Faces within a composite face have its letters.
    const read = ofType('Font').filter((font) => !/CIDFontType/.test(String(font.get(name('Subtype')))));
    const descriptors = ofType('FontDescriptor');
    return [
      ...(read.length > 0 && descriptors.length > 0 ? [] : ['It has no face.']),
      ...read.flatMap((font) => (font.has(name('ToUnicode')) ? [] : [`${called(font)} cannot be read as letters.`])),
      ...descriptors.flatMap((face) =>
        ['FontFile', 'FontFile2', 'FontFile3'].some((file) => face.has(name(file))) ? [] : [`${called(face)} is not embedded.`],
      ),
    ];
  },
  'what is not tagged is marked as artifact': untagged,
  'no words of its text are marked as artifact': wordsInArtifacts,
  'nothing locks it': ({ document }: Tagged) => (document.context.trailerInfo.Encrypt ? ['It is encrypted.'] : []),
} satisfies Record<string, (tagged: Tagged) => string[] | Promise<string[]>>;
