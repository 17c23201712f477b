/** Turns words into the style that prints them in the margin of every sheet, with the number of the sheet. */
import { createHash } from 'node:crypto';

const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
const small = 'font:8pt/1.2 "IBM Plex Sans",sans-serif;color:#000;';

/** The style; browsers that know no margin boxes leave it out. */
export function runningStyle({ head, foot }: { readonly head: string; readonly foot: string }): string {
  return (
    `@page{@top-left{content:${quoted(head)};${small}}` +
    `@bottom-left{content:${quoted(foot)};${small}}` +
    `@bottom-right{content:"Sheet " counter(page) " of " counter(pages);${small}white-space:nowrap}}`
  );
}

/** The hash by which the content security policy of a page lets a style in. */
export function hashOf(style: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
