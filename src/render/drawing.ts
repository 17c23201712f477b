/** A figure to be drawn: Mermaid text, and the words that must be in the drawing. */
export interface DrawingRequest {
  /** `gist/small/after-surgery`: names the figure in errors, and prefixes its ids. */
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly description: string;
  readonly boxes: readonly BoxRequest[];
  /** The sheet the figure should fit, in CSS pixels; a figure that fits at no line width is drawn all the same. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** In the order in which the text writes them. */
  readonly arrows: readonly ArrowRequest[];
}

export interface BoxRequest {
  /** Its id in the text. */
  readonly node: string;
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly className: string;
}

export interface ArrowRequest {
  readonly from: string;
  readonly to: string;
  /** Empty for an arrow without words. */
  readonly label: string;
  readonly className: string;
}

/** A tidied drawing; the links of its boxes still wait for their page. */
export interface Drawing {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Left, top, width and height, in CSS pixels. */
  readonly viewBox: readonly [number, number, number, number];
  /** The ids of its steps. */
  readonly steps: readonly string[];
  /** Arrows, words and boxes: everything inside the `svg` element but title and description. */
  readonly body: string;
}

/** Raised whenever tidying changes, so that no older drawing is taken from the cache. */
export const drawingVersion = 3;

/** The prefix of every id in a drawing. */
export function prefixOf(name: string): string {
  return name.replaceAll('/', '-');
}

/** Stands in a neutral drawing where the page of a box will be. */
export const linkMark = (stepId: string) => `{step:${stepId}}`;
