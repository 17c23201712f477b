/** Turns the choices of a handout into the end of an address, and back: `handout=chart:small/after-surgery,words&paper=letter`. */

/** The papers a handout can be laid out for. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** One part of a handout, in its place. */
export interface HandoutPart {
  /** What it is: `chart:small/after-surgery`, `card:imatinib`, `words`. */
  readonly id: string;
  /** Whether it begins on a new page. */
  readonly newPage: boolean;
}

/** What was chosen; what a clinic types is no part of it. */
export interface Handout {
  readonly paper: Paper;
  readonly largeType: boolean;
  readonly parts: readonly HandoutPart[];
  /** The fragment of a reader's own path, as `path-link` writes it. */
  readonly walk?: string;
}

/** The ids of the parts that are about one chart; `pathway` is `small/after-surgery`. They stay the same, because links hold them. */
export const partsOfChart = (pathway: string) => ({
  chart: `chart:${pathway}`,
  steps: `steps:${pathway}`,
  questions: `questions:${pathway}`,
});

/** The id of a part in the list of all: `chart:small/after-surgery` → `chart-small-after-surgery`. */
export const partAnchor = (id: string) => id.replace(/[:/]/g, '-');

/** A handout before anything is chosen. */
export const emptyHandout: Handout = { paper: 'a4', largeType: false, parts: [] };

/**
 * The handout to begin with that the anchor of a chart asks for: the chart, what to ask about it, and the words used.
 * @param ids of all parts there are
 * @returns undefined where no chart has that anchor
 */
export function handoutOfChart(anchor: string, ids: readonly string[]): Handout | undefined {
  const chart = ids.find((id) => id.startsWith('chart:') && partAnchor(id) === anchor);
  if (!chart) return undefined;
  const wanted = [chart, partsOfChart(chart.slice('chart:'.length)).questions, 'words'];
  return { ...emptyHandout, parts: wanted.filter((id) => ids.includes(id)).map((id) => ({ id, newPage: false })) };
}

const start = 'handout=';
const beforeWalk = '&walk=';
const newPageMark = '!';
const partShape = /^!?[a-z]+(?::[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?)?$/;
const longest = 4000;

/** The fragment of a handout, without the hash. The reader's own path comes last, because it has keys of its own. */
export function toHandoutFragment({ paper, largeType, parts, walk }: Handout): string {
  const ids = parts.map(({ id, newPage }) => (newPage ? newPageMark : '') + id);
  return `${start}${ids.join(',')}&paper=${paper}${largeType ? '&type=large' : ''}${walk === undefined ? '' : `&${walk}`}`;
}

/**
 * The handout a fragment tells.
 * @param fragment what stands after the hash; one that is only a path (`walk=…`) is a handout of that path
 * @returns undefined where the fragment is no handout; `unreadable` where it begins as one and cannot be read.
 * Whether its parts exist is for the page to say.
 */
export function readHandoutFragment(fragment: string): Handout | 'unreadable' | undefined {
  if (fragment.startsWith('walk=')) return { ...emptyHandout, parts: [{ id: 'path', newPage: false }], walk: fragment };
  if (!fragment.startsWith('handout')) return undefined;
  if (!fragment.startsWith(start) || fragment.length > longest) return 'unreadable';
  const cut = fragment.indexOf(beforeWalk);
  const own = cut < 0 ? fragment : fragment.slice(0, cut);
  const [ids = '', ...settings] = own.slice(start.length).split('&');
  const paper = papers.find((candidate) => settings.includes(`paper=${candidate}`));
  const known = settings.every((setting) => setting === `paper=${paper}` || setting === 'type=large');
  const marked = ids === '' ? [] : ids.split(',');
  if (!paper || !known || !marked.every((id) => partShape.test(id))) return 'unreadable';
  const parts = marked.map((id) => ({ id: id.replace(newPageMark, ''), newPage: id.startsWith(newPageMark) }));
  return {
    paper,
    largeType: settings.includes('type=large'),
    parts: parts.filter(({ id }, index) => parts.findIndex((other) => other.id === id) === index),
    ...(cut < 0 ? {} : { walk: fragment.slice(cut + 1) }),
  };
}

/** The parts with one moved up (`-1`) or down (`1`); at the edge nothing moves. */
export function moved(parts: readonly HandoutPart[], from: number, to: number): readonly HandoutPart[] {
  const part = parts[from];
  if (!part || to < 0 || to >= parts.length) return parts;
  return parts.toSpliced(from, 1).toSpliced(to, 0, part);
}
