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

/** The blocks of a prose file as plain text. */
export function blocksOfProse(prose: string): string[] {
  return prose
    .replace(/<[^>]*>/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

/** The headings of a prose file, in order. */
export function headingsOfProse(prose: string): string[] {
  return [...prose.matchAll(/^#+\s+(.+)$/gm)].map((match) => match[1] ?? '');
}

/** The lists of a prose file: the line each starts on, and how many items it has. */
export function listsOfProse(prose: string): { line: number; count: number }[] {
  const lists: { line: number; count: number }[] = [];
  let open = false;
  prose.split('\n').forEach((text, index) => {
    const isItem = /^\s*(?:[-*]|\d+\.)\s/.test(text);
    const last = lists.at(-1);
    if (isItem && open && last) last.count += 1;
    else if (isItem) lists.push({ line: index + 1, count: 1 });
    // A blank line between items does not end a list; a line of text does.
    open = isItem || (open && (text.trim() === '' || /^\s/.test(text)));
  });
  return lists;
}
