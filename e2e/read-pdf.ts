/** Reads a PDF back: words with their places and sizes, and what the file says of itself. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words that stand together, measured in points from the lower left corner of the sheet. */
export interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** The alternative texts of its figures. */
  readonly figures: readonly string[];
  /** The kinds of structure that it holds: `H1`, `L`, `Figure`. */
  readonly roles: ReadonlySet<string>;
  readonly links: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const squeezed = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim();

/** The words of some pieces in reading order, spaces made one. */
export const wordsOf = (pieces: readonly Piece[]) => squeezed(pieces.map(({ words }) => words).join(' '));

const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)];

/** The whole document. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const tree = (await page.getStructTree()) as Node | null;
    const nodes = tree ? below(tree) : [];
    sheets.push({
      width,
      height,
      pieces: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , skew, scale, left, base] = item.transform as number[];
        const size = Math.hypot(skew ?? 0, scale ?? 0);
        return [{ words: item.str, left: left ?? 0, right: (left ?? 0) + item.width, base: base ?? 0, size }];
      }),
      figures: nodes.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
      roles: new Set(nodes.flatMap(({ role }) => role ?? [])),
      links: (await page.getAnnotations()).flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
    });
  }
  const { info, metadata } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []) as { readonly title: string }[];
  await loading.destroy();

  const raw = await PDFDocument.load(bytes, { updateMetadata: false });
  const descriptors = raw.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [object] : [],
    );
  return {
    sheets,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string | undefined,
    outline,
    isTagged:
      raw.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))?.toString() === 'true' &&
      raw.catalog.has(PDFName.of('StructTreeRoot')),
    language: raw.catalog.get(PDFName.of('Lang'))?.toString(),
    faces: descriptors.map((face) => ({
      name: String(face.get(PDFName.of('FontName'))),
      isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((file) => face.has(PDFName.of(file))),
    })),
  };
}

const pointsPerMm = 72 / 25.4;

/** How much of the height between its margins a sheet uses, from 0 to 1. */
export function filledPart({ height, pieces }: Sheet): number {
  const margin = 12 * pointsPerMm;
  const lowest = Math.min(...pieces.map(({ base }) => base).filter((base) => base > margin));
  return (height - margin - lowest) / (height - 2 * margin);
}

/** What no printer would print, or nobody could read, as sentences. */
export function paperFaults({ sheets }: { readonly sheets: readonly Sheet[] }, smallest: number): string[] {
  // Printers leave some four millimeters of each edge white.
  const edge = 4 * pointsPerMm;
  return sheets.flatMap(({ width, height, pieces }, index) =>
    pieces.flatMap(({ words, left, right, base, size }) => [
      ...(left < edge || right > width - edge || base < edge || base + size > height - edge
        ? [`Page ${index + 1}: “${words}” leaves the sheet.`]
        : []),
      ...(size < smallest ? [`Page ${index + 1}: “${words}” has ${size.toFixed(1)} pt; at least ${smallest} can be read.`] : []),
    ]),
  );
}
