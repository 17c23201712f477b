/** Lists the files that every figure has, as the reader chooses between them. */

/** One file of a figure. */
export interface Download {
  /** Added to the figure's address: `.words.pdf`. */
  readonly ending: string;
  readonly label: string;
  /** Opens in the browser rather than being saved. */
  readonly opens?: boolean;
}

/** The files by what somebody wants to do with them. */
export const downloads: readonly { readonly purpose: string; readonly files: readonly Download[] }[] = [
  {
    purpose: 'To print (PDF)',
    files: [
      { ending: '.pdf', label: 'A4, chart only', opens: true },
      { ending: '.words.pdf', label: 'A4, chart and steps in words', opens: true },
      { ending: '.letter.pdf', label: 'US Letter, chart only', opens: true },
      { ending: '.words.letter.pdf', label: 'US Letter, chart and steps in words', opens: true },
    ],
  },
  {
    purpose: 'As a picture',
    files: [
      { ending: '.png', label: 'PNG for slides and text' },
      { ending: '.300dpi.png', label: 'PNG for print, 300 dpi on A4' },
      { ending: '.svg', label: 'SVG, sharp at every size' },
    ],
  },
  {
    purpose: 'For other programs',
    files: [
      { ending: '.mmd', label: 'Mermaid text', opens: true },
      { ending: '.json', label: 'Data (JSON)', opens: true },
    ],
  },
];

/** How large each file of a figure is, in bytes, by ending; empty while an author works. */
export type Sizes = Readonly<Record<string, number>>;

/** `91234` → "89 KB". */
export function sayBytes(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return `${kilobytes}\u00a0KB`;
}
