/** Finds in the content of a page what is painted and tells nothing, such as rules and running words, and marks it as artifact. */

// Strings, names and numbers stand before the operator they belong to. Chromium escapes every bracket inside a string.
const tokens = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\da-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gi;
const isOperator = (token: string) => /^[A-Za-z'"]/.test(token) && !/^(?:true|false|null)$/.test(token);

const begins = new Set(['BT', 'm', 're']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const tells = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** Words to be put in the place of a stretch of content. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A marked sequence while it is read. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly id: number | undefined;
  paints: boolean;
  tells: boolean;
}

const mark = '/Artifact BMC\n';

/**
 * The content with its artifacts marked.
 * @returns it, and the ids of the sequences that were tagged and only painted a rule
 */
export function withArtifacts(content: string): { content: string; untagged: readonly number[] } {
  const changes: Change[] = [];
  const untagged: number[] = [];
  let depth = 0;
  let operands: number | undefined;
  let shape: number | undefined;
  let marked: Marked | undefined;
  for (const { 0: token, index } of content.matchAll(tokens)) {
    const start = operands ?? index;
    const end = index + token.length;
    operands = isOperator(token) ? undefined : start;
    if (!isOperator(token)) continue;
    if (token === 'BDC' || token === 'BMC') {
      const [, tag = '', id] = /^\/(\w+)(?:.*\/MCID (\d+))?/s.exec(content.slice(start, end)) ?? [];
      if (depth++ === 0) marked = { start, end, tag, id: id === undefined ? undefined : Number(id), paints: false, tells: false };
    } else if (token === 'EMC') {
      if (--depth > 0 || !marked) continue;
      // A figure is told by its alternative text; of anything else, what has no words and no picture is a rule or a ground.
      if (marked.paints && !marked.tells && marked.tag !== 'Figure' && marked.id !== undefined) {
        changes.push({ start: marked.start, end: marked.end, words: mark.trim() });
        untagged.push(marked.id);
      }
      marked = undefined;
    } else if (marked) {
      marked.paints ||= paints.has(token);
      marked.tells ||= tells.has(token);
    } else if (begins.has(token)) shape ??= start;
    // A path that only clips paints nothing.
    else if (token === 'n') shape = undefined;
    else if (token === 'ET' || paints.has(token) || (shape === undefined && (token === 'Do' || token === 'sh'))) {
      const from = shape ?? start;
      changes.push({ start: from, end, words: `${mark}${content.slice(from, end)}\nEMC` });
      shape = undefined;
    }
  }
  const last = changes.sort((a, b) => a.start - b.start);
  return {
    content: last.reduceRight((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), content),
    untagged,
  };
}
