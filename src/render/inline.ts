/** Turns a drawing into the SVG of a page. */
import { type Drawing, linkMark, prefixOf } from './drawing.ts';
import { escapeXml } from './xml.ts';

/** The head of a drawing's SVG: size, role, title and description. */
export function head({ name, title, description }: Drawing, viewBox: readonly number[], role: 'img' | 'group'): string {
  const prefix = prefixOf(name);
  const [, , width, height] = viewBox;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure-drawing" viewBox="${viewBox.join(' ')}" width="${width}" height="${height}" ` +
    `role="${role}" aria-labelledby="${prefix}-name" aria-describedby="${prefix}-text">` +
    `<title id="${prefix}-name">${escapeXml(title)}</title><desc id="${prefix}-text">${escapeXml(description)}</desc>`
  );
}

/** The body of a drawing, each box linked to its step. */
export function linked({ body, steps }: Drawing, linkTo: (stepId: string) => string): string {
  return steps.reduce((text, id) => text.replaceAll(linkMark(id), escapeXml(linkTo(id))), body);
}

/**
 * The drawing for a page under a strict content security policy: no style, only classes for the page to color.
 * A group, not an image: what is inside an image has no links for assistive technology.
 */
export function toInline(drawing: Drawing, place: { readonly linkTo: (stepId: string) => string }): string {
  return `${head(drawing, drawing.viewBox, 'group')}${linked(drawing, place.linkTo)}</svg>`;
}

/** The drawing as an image without links, for paper. */
export function toUnlinked(drawing: Drawing): string {
  const body = drawing.body
    .replace(/<a ([^>]*?) ?href="[^"]*"/g, '<g $1')
    .replaceAll('<a ', '<g ')
    .replaceAll('</a>', '</g>');
  return `${head(drawing, drawing.viewBox, 'img')}${body}</svg>`;
}
