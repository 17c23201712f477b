/** Mends the tags that Chromium writes where PDF/UA asks for more: artifacts, roles, bodies of list items, words of links. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { withArtifacts } from './artifacts.ts';

const name = PDFName.of;

/** Roles of PDF 2.0 that Chromium uses, and what they are in PDF 1.7. */
const olderRoles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' };

const kidsOf = (element: PDFDict): readonly PDFObject[] => {
  const kids = element.lookup(name('K'));
  return kids instanceof PDFArray ? kids.asArray() : element.has(name('K')) ? [element.get(name('K')) as PDFObject] : [];
};
const roleOf = (element: PDFDict) => element.get(name('S'))?.toString().slice(1);

/** Every element of the tree with its reference. */
function elementsOf(context: PDFContext, root: PDFDict): readonly (readonly [PDFRef, PDFDict])[] {
  return kidsOf(root).flatMap((kid) => {
    const element = context.lookup(kid);
    return kid instanceof PDFRef && element instanceof PDFDict && element.has(name('S'))
      ? [[kid, element] as const, ...elementsOf(context, element)]
      : [];
  });
}

/** The content of a page as it is painted. */
function contentOf({ node, doc: { context } }: PDFPage): string {
  const contents = node.lookup(name('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  return streams
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) throw new Error('A printed page has no content. This is a bug in the site.');
      return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    })
    .join('\n');
}

/** Marks the artifacts of a page, and takes those out of the tree that were tagged. */
function markArtifacts(context: PDFContext, page: PDFPage, elements: readonly (readonly [PDFRef, PDFDict])[]): void {
  const { content, untagged } = withArtifacts(contentOf(page));
  page.node.set(name('Contents'), context.register(context.flateStream(Buffer.from(content, 'latin1'))));
  const isHere = (owner: PDFDict) => owner.get(name('Pg'))?.toString() === page.ref.toString();
  const isUntagged = (kid: PDFObject, owner: PDFDict) => {
    const mark = context.lookup(kid);
    if (mark instanceof PDFNumber) return isHere(owner) && untagged.includes(mark.asNumber());
    const id = mark instanceof PDFDict && !mark.has(name('S')) ? mark.get(name('MCID')) : undefined;
    return id instanceof PDFNumber && isHere(mark as PDFDict) && untagged.includes(id.asNumber());
  };
  for (const [, element] of elements) {
    const kids = kidsOf(element);
    const kept = kids.filter((kid) => !isUntagged(kid, element));
    if (kept.length < kids.length) element.set(name('K'), context.obj(kept));
  }
}

/** What is in an item besides its label becomes its body; an empty label, whose sign is decoration, goes. */
function giveBody(context: PDFContext, [ref, item]: readonly [PDFRef, PDFDict]): void {
  const isLabel = (kid: PDFObject) => {
    const element = context.lookup(kid);
    return element instanceof PDFDict && roleOf(element) === 'Lbl';
  };
  const kids = kidsOf(item);
  const isEmpty = (kid: PDFObject) => kidsOf(context.lookup(kid, PDFDict)).length === 0;
  const labels = kids.filter((kid) => isLabel(kid) && !isEmpty(kid));
  for (const kid of kids) if (kid instanceof PDFRef && isLabel(kid) && isEmpty(kid)) context.delete(kid);
  const rest = kids.filter((kid) => context.lookup(kid) !== undefined && !isLabel(kid));
  const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: [...rest] }));
  for (const kid of rest) {
    const element = context.lookup(kid);
    if (!(element instanceof PDFDict) || !element.has(name('S')))
      throw new Error('Chromium tags the words of a list item in a new way. This is a bug in the site, not in the content.');
    element.set(name('P'), body);
  }
  item.set(name('K'), context.obj([...labels, body]));
}

/** Where a link leads: an address, or `#` and the name of a place. */
function targetOf(annotation: PDFDict): string {
  const place = annotation.get(name('Dest'));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  const address = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}

/** Gives every link its words, for readers that know no structure. */
function describeLinks(context: PDFContext, page: PDFPage, words: ReadonlyMap<string, string>): void {
  for (const link of page.node.Annots()?.asArray() ?? []) {
    const annotation = context.lookup(link, PDFDict);
    const target = targetOf(annotation);
    const said = words.get(target);
    if (!said) throw new Error(`A link to “${target}” has no words. This is a bug in the site, not in the content.`);
    annotation.set(name('Contents'), PDFHexString.fromText(said));
  }
}

/**
 * Mends the tags of a document.
 * @param words what links say, by where they lead
 */
export function mendStructure(document: PDFDocument, words: ReadonlyMap<string, string>): void {
  const { context } = document;
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const elements = elementsOf(context, root);
  for (const page of document.getPages()) {
    markArtifacts(context, page, elements);
    describeLinks(context, page, words);
    // The key that goes from one link to the next follows the tags.
    page.node.set(name('Tabs'), name('S'));
  }
  for (const element of elements) if (roleOf(element[1]) === 'LI') giveBody(context, element);
  root.set(name('RoleMap'), context.obj(olderRoles));
}
