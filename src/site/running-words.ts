/** Turns words into the style that prints them in the margin of every sheet, with the number of the sheet. */
import { createHash } from 'node:crypto';

/** What stands in the margins. */
export interface RunningWords {
  /** What the page is; at the top, beside the notice. */
  readonly title: string;
  /** Source, date and state of review. */
  readonly source: string;
  /** The full address, on a line of its own: a long one needs it. */
  readonly address: string;
}

const quoted = (...lines: readonly string[]) =>
  `"${lines
    .filter(Boolean)
    .map((line) => line.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' '))
    .join('\\A ')}"`;
const box = (place: string, content: string, more: string) =>
  `@${place}{content:${content};font:8pt/1.2 "IBM Plex Sans",sans-serif;color:#000;${more}}`;

/** The style; browsers that know no margin boxes leave it out. */
export function runningStyle({ title, source, address }: RunningWords): string {
  return `@page{${[
    box('top-left', quoted(title), 'vertical-align:bottom;padding-bottom:1.5mm'),
    box('top-right', quoted('Information, not medical advice'), 'vertical-align:bottom;padding-bottom:1.5mm;white-space:nowrap'),
    box('bottom-left', quoted(source, address), 'vertical-align:top;padding-top:1.5mm;white-space:pre-line'),
    box('bottom-right', '"Page " counter(page) " of " counter(pages)', 'vertical-align:top;padding-top:1.5mm;white-space:nowrap'),
  ].join('')}}`;
}

/** The hash by which the content security policy of a page lets a style in. */
export function hashOf(style: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
