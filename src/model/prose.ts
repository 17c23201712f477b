/** A passage of `prose.mdx` that tells claims. */
export interface Passage {
  /** Its place among the passages of the file, from 1; the page's anchor is `told-<place>`. */
  readonly place: number;
  readonly claims: readonly string[];
  readonly line: number;
}

const opening = /<Cite\s+claims="([^"]*)"/g;

/** The passages of a prose file, in order. */
export function passages(prose: string): readonly Passage[] {
  return [...prose.matchAll(opening)].map((match, index) => ({
    place: index + 1,
    claims: (match[1] ?? '').split(/\s+/).filter(Boolean),
    line: prose.slice(0, match.index).split('\n').length,
  }));
}

/** The prose with each passage's place written into it, so that a page can give it an anchor. */
export function withPlaces(prose: string): string {
  let place = 0;
  return prose.replace(opening, (tag) => `${tag} place="${++place}"`);
}
