/** What is stored in a file about itself. */
export interface Stored {
  readonly title: string;
  readonly author: string;
  /** One or two sentences: what it shows and what it rests on. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The day of its content: `2026-11-24`. It stands for the day of making, so that two builds give the same bytes. */
  readonly date: string;
  /** The same and more as an XMP packet. */
  readonly xmp: string;
}

/** A picture to be made of an SVG that stands alone. */
export interface PictureRequest {
  readonly kind: 'png';
  /** `gist/small/after-surgery.png`: names it in errors. */
  readonly name: string;
  readonly svg: string;
  /** Width and height in dots. */
  readonly size: readonly [number, number];
  readonly dotsPerInch: number;
  readonly stored: Stored;
}

/** A document to be printed. */
export interface SheetRequest {
  readonly kind: 'pdf';
  readonly name: string;
  /** What stands in `body`; its paper size is in its style. */
  readonly html: string;
  readonly stored: Stored;
  /** How many sheets it must fit; undefined where it may have as many as it needs. */
  readonly sheets?: number;
}

export type PrintRequest = PictureRequest | SheetRequest;

/** A file to be made; what goes into it is gathered only when its turn comes, so that a thousand never lie in memory at once. */
export interface PrintJob {
  readonly name: string;
  /** Whether it may hold the charts of a whole disease: of such, one at a time is made. */
  readonly isLarge?: boolean;
  readonly toRequest: () => PrintRequest | Promise<PrintRequest>;
}

/** Raised whenever printing changes, so that no older file is taken from the cache. */
export const printVersion = 3;
