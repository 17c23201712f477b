/** Turns a number into an invented pathway of about ten boxes; the same number always gives the same pathway. */
import type { Case } from '../../src/model/case.ts';
import { edgesFrom } from '../../src/model/graph.ts';
import type { Pathway, Step } from '../../src/model/pathway.ts';
import type { PlacedPathway } from '../../src/model/scenario.ts';

const words = {
  look: ['red', 'small', 'old', 'round', 'cold', 'dark', 'soft', 'long', 'new', 'wide', 'thin', 'left', 'warm', 'pale'],
  thing: ['spot', 'lamp', 'stone', 'seed', 'leaf', 'shell', 'ring', 'drop', 'cloud', 'bell', 'knot', 'feather', 'pebble'],
  act: ['Watch', 'Measure', 'Lift', 'Cool', 'Turn', 'Mark', 'Weigh', 'Wash', 'Cover', 'Count', 'Warm', 'Check'],
  time: ['for a week', 'each month', 'once more', 'with care', 'at night', 'twice a day', 'by hand', 'in spring'],
  state: ['gone', 'found', 'still there', 'at rest', 'in plain view', 'a bit larger', 'much the same'],
  more: ['larger', 'warmer', 'darker', 'older', 'wider', 'softer'],
};

/** Numbers between 0 and 1 in an order that the seed decides (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Branch = { kind: 'question' | 'action' | 'end' | 'back'; depth: number; ways: Branch[] };

/** A tree of ten boxes: questions first, then actions between them, then the ends; sometimes one way leads back. */
function growTree(below: (limit: number) => number): Branch {
  const root: Branch = { kind: 'end', depth: 1, ways: [] };
  const open = [root];
  const put = (kind: 'question' | 'action', answers: number) => {
    const free = open.filter(({ depth }) => depth <= 3);
    const branch = kind === 'question' && open.length === 1 ? root : free[below(free.length)];
    if (!branch) return false;
    branch.kind = kind;
    branch.ways = Array.from({ length: answers }, () => ({ kind: 'end', depth: branch.depth + 1, ways: [] }));
    open.splice(open.indexOf(branch), 1, ...branch.ways);
    return true;
  };
  // Three ways stand side by side on paper, four may not.
  const answers = below(4) === 0 ? 3 : 2;
  put('question', answers);
  if (answers === 2) put('question', 2);
  // One box is the start; each way that is still open will be an end.
  let actions = 10 - 1 - (4 - answers) - open.length;
  while (actions > 0 && put('action', 1)) actions--;
  const last = open.at(-1);
  if (last && answers === 2 && below(2) === 0) last.kind = 'back';
  return root;
}

/** One patient for each way from the start to an end; one who comes round again answers anew and ends. */
function casesOf(pathway: Pathway, name: string): Case[] {
  const cases: Case[] = [];
  const follow = (id: string, given: Record<string, string[]>, expects: string[]) => {
    const step = pathway.steps[id];
    if (!step) return;
    const trail = [...expects, id];
    if (step.kind === 'outcome') cases.push({ who: `Person ${cases.length + 1} of ${name}`, given, expects: trail });
    for (const { to, answer } of edgesFrom(id, step)) {
      // Whoever was there twice has seen the way back.
      if (trail.filter((met) => met === to).length > 1 || (answer && given[id]?.includes(answer))) continue;
      follow(to, answer ? { ...given, [id]: [...(given[id] ?? []), answer] } : given, trail);
    }
  };
  follow(pathway.start, {}, []);
  return cases;
}

/**
 * A pathway that keeps every law of content.
 * @param seed which one
 * @param claims the claims its steps cite in turn
 */
export function syntheticPathway(seed: number, claims: readonly string[] = ['C1']): PlacedPathway {
  // Neighboring seeds would begin alike; the golden ratio spreads them.
  const random = seeded(Math.imul(seed, 0x9e3779b1));
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const thing = () => `the ${pick(words.look)} ${pick(words.thing)}`;
  const steps: Record<string, Step> = {};
  const cites = () => ({ cites: [claims[below(claims.length)] ?? ''] as const });
  const idOf = new Map<Branch, string>();
  const place = (branch: Branch, question: string): string => {
    const id = `${branch.kind}-${idOf.size + 1}`;
    idOf.set(branch, id);
    // The order of steps gives their numbers, so a step stands before those it leads to.
    const write = (step: Step) => {
      steps[id] = step;
    };
    const explain = `We look at ${thing()} first. Then we look at ${thing()}.`;
    if (branch.kind === 'end') write({ kind: 'outcome', is: `Done with ${thing()}`, ...cites() });
    else if (branch.kind === 'back') {
      const next = { goTo: question, repeats: `Next ${pick(words.thing)}` };
      write({
        kind: 'action',
        do: `${pick(words.act)} ${thing()}`,
        treatment: 'watch',
        treatments: ['watching'],
        next,
        ...cites(),
      });
    } else if (branch.kind === 'action') {
      const label = `${pick(words.act)} ${thing()} ${pick(words.time)}`;
      write({ kind: 'action', do: label, treatment: 'test', next: '', explain, ...cites() });
      steps[id] = { ...(steps[id] as Step & { kind: 'action' }), next: place(branch.ways[0] as Branch, question) };
    } else {
      const ask = `Is ${thing()} ${pick(words.more)} than ${1 + below(90)}\u00a0mm?`;
      const unsure = { where: `The card of ${thing()}.`, ask: `How large is ${thing()}?` };
      write({ kind: 'question', ask, answers: {}, unsure, explain, ...cites() });
      const labels = ['Yes', 'No', 'In part'].map((label) => `${label}, ${pick(words.look)}`);
      const answers = branch.ways.map((way, index) => [
        `answer-${index + 1}`,
        { label: labels[index] ?? '', goTo: place(way, id) },
      ]);
      steps[id] = { ...(steps[id] as Step & { kind: 'question' }), answers: Object.fromEntries(answers) };
    }
    return id;
  };
  const tree = growTree(below);
  steps.begin = { kind: 'state', is: `Here ${thing()} is ${pick(words.state)}`, next: 'question-1', ...cites() };
  place(tree, '');
  const title = `Way ${seed} of ${thing()}`;
  const pathway = { title, subtitle: `For people with ${thing()}.`, start: 'begin', steps };
  return { ...pathway, slug: `way-${seed}`, cases: casesOf(pathway, `way ${seed}`) };
}
