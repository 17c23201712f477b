/** Turns a reader's path into the end of an address, and back: `walk=gist/small/after-surgery:risk=high;unsure…`. */
import type { Decision } from './journey.ts';

/** What a reader decided in one pathway. */
export interface Leg {
  /** `gist/small/after-surgery`. */
  readonly pathway: string;
  readonly decisions: readonly Decision[];
}

/** A path through one pathway or several, in the order they were walked. */
export type Path = readonly Leg[];

const start = 'walk=';
const between = '&then=';
const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const pathwayShape = new RegExp(`^${name}/${name}/${name}$`);
const decisionShape = new RegExp(`^(${name})=(${name}(?:\\+${name})*)$`);
const longest = 4000;

/** The fragment of a path, without the hash. Step and answer ids are plain, so nothing needs escaping. */
export function toFragment(path: Path): string {
  const legs = path.map(({ pathway, decisions }) => {
    const answers = decisions.map(
      ({ question, answers }) => `${question}=${answers === 'unsure' ? 'unsure' : answers.join('+')}`,
    );
    return [pathway, ...(answers.length > 0 ? [answers.join(';')] : [])].join(':');
  });
  return start + legs.join(between);
}

function toDecision(text: string): Decision | undefined {
  const [, question, answers = ''] = decisionShape.exec(text) ?? [];
  if (!question) return undefined;
  const [first, ...rest] = answers.split('+') as [string, ...string[]];
  if (first === 'unsure' && rest.length === 0) return { question, answers: 'unsure' };
  return { question, answers: [first, ...rest.filter((answer, index) => answer !== first && rest.indexOf(answer) === index)] };
}

/**
 * The path a fragment tells.
 * @param fragment what stands after the hash
 * @returns undefined where the fragment is no path at all; `unreadable` where it begins as one and cannot be read.
 * Whether its steps exist is for `journey` to say.
 */
export function readFragment(fragment: string): Path | 'unreadable' | undefined {
  if (!fragment.startsWith('walk')) return undefined;
  if (!fragment.startsWith(start) || fragment.length > longest) return 'unreadable';
  const legs: Leg[] = [];
  for (const text of fragment.slice(start.length).split(between)) {
    const [pathway = '', answers, ...more] = text.split(':');
    const decisions = answers === undefined ? [] : answers.split(';').map(toDecision);
    if (!pathwayShape.test(pathway) || more.length > 0 || decisions.includes(undefined)) return 'unreadable';
    legs.push({ pathway, decisions: decisions as Decision[] });
  }
  return legs;
}
