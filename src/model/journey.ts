/** Turns a reader's answers into where they stand: the path, what is still open, every place still possible. */
import { edgesFrom } from './graph.ts';
import type { Pathway } from './pathway.ts';

/** What a reader answered to one question: the ids of the answers that fit, or that they do not know yet. */
export interface Decision {
  readonly question: string;
  readonly answers: 'unsure' | readonly [string, ...string[]];
}

/** A step that was met, with the decision taken there. */
export interface Passed {
  readonly step: string;
  /** The place of the decision in `used`; undefined for a step that asks nothing, or asks now. */
  readonly decision?: number;
  /** Whether it lies on one of several ways that are open. */
  readonly isParted: boolean;
}

/** Where some answers lead. */
export interface Journey {
  /** Every step met, in order; where several ways are open, each way's steps once. */
  readonly trail: readonly Passed[];
  /** The question that waits for an answer; undefined at the end. */
  readonly at?: string;
  /** The outcomes that are still possible, in the order of the model; whole when nothing waits. */
  readonly places: readonly string[];
  /** The steps to which an open way comes back, until a later check decides. */
  readonly rounds: readonly string[];
  /** The arrows of the path, as `from--to`. */
  readonly edges: readonly string[];
  /** The decisions that count, in the order they were asked. */
  readonly used: readonly Decision[];
  /** Decisions on questions that are not reached now but may still come. */
  readonly kept: readonly Decision[];
  /** The first decision that names a question or an answer the pathway does not have; it and all after it were left out. */
  readonly gone?: Decision;
  /** At most how many questions are still to come. */
  readonly mostLeft: number;
}

/** A way that is still open: the step it has come to, and the questions at which it parted from others. */
interface Way {
  readonly at: string;
  readonly parted: ReadonlySet<string>;
}

const exists = (pathway: Pathway, { question, answers }: Decision) => {
  const step = pathway.steps[question];
  if (!Object.hasOwn(pathway.steps, question) || step?.kind !== 'question') return false;
  return answers === 'unsure' || answers.every((answer) => Object.hasOwn(step.answers, answer));
};

/** At most how many questions lie ahead of some steps, arrows that go round left out. */
function questionsAhead(pathway: Pathway, ways: readonly Way[]): number {
  const ahead = (id: string): readonly string[][] => {
    const step = pathway.steps[id];
    if (!step) return [[]];
    const own = step.kind === 'question' ? [id] : [];
    const next = edgesFrom(id, step).filter(({ repeats }) => repeats === undefined);
    return next.length === 0 ? [own] : next.flatMap(({ to }) => ahead(to).map((rest) => [...own, ...rest]));
  };
  const routes = ways.flatMap(({ at }) => ahead(at));
  return ways.length > 1 ? new Set(routes.flat()).size : Math.max(0, ...routes.map((route) => route.length));
}

/**
 * Replays decisions from the start of a pathway. With one answer to each question it meets the same steps as `walk()`.
 * A question answered “unsure”, or with several answers, leaves all those ways open; the walk goes on along each.
 * @param decisions in the order they were taken; one that is not asked for yet is kept for when it is
 */
export function journey(pathway: Pathway, decisions: readonly Decision[]): Journey {
  const order = Object.keys(pathway.steps);
  const known = decisions.findIndex((decision) => !exists(pathway, decision));
  const remaining = [...(known < 0 ? decisions : decisions.slice(0, known))];
  const trail: Passed[] = [];
  const edges = new Set<string>();
  const rounds = new Set<string>();
  const used: Decision[] = [];
  let ways: Way[] = [];

  /** Follows a way from a step to the next question or outcome. */
  const follow = (from: string, parted: ReadonlySet<string>) => {
    let id = from;
    for (let met = 0; met <= order.length; met++) {
      const step = pathway.steps[id];
      if (!step) throw new Error(`“${id}” is no step of “${pathway.title}”. This is a bug in the site.`);
      if (parted.has(id)) {
        rounds.add(from);
        return;
      }
      if (parted.size === 0 || !trail.some((passed) => passed.step === id)) trail.push({ step: id, isParted: parted.size > 0 });
      const [next] = edgesFrom(id, step);
      if (step.kind === 'question' || !next) {
        const meeting = ways.find(({ at }) => at === id);
        ways = [...ways.filter((way) => way !== meeting), { at: id, parted: new Set([...parted, ...(meeting?.parted ?? [])]) }];
        return;
      }
      edges.add(`${id}--${next.to}`);
      id = next.to;
    }
  };

  follow(pathway.start, new Set());
  const waiting = () =>
    ways.filter(({ at }) => pathway.steps[at]?.kind === 'question').sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
  for (let [here] = waiting(); here; [here] = waiting()) {
    const { at, parted } = here;
    const place = remaining.findIndex(({ question }) => question === at);
    const decision = remaining[place];
    const question = pathway.steps[at];
    if (!decision || question?.kind !== 'question') break;
    remaining.splice(place, 1);
    const answers = decision.answers === 'unsure' ? Object.keys(question.answers) : decision.answers;
    const last = trail.findLastIndex(({ step }) => step === at);
    trail[last] = { ...(trail[last] as Passed), decision: used.push(decision) - 1 };
    ways = ways.filter((way) => way !== here);
    const now = answers.length > 1 ? new Set([...parted, at]) : parted;
    for (const answer of answers) {
      const to = question.answers[answer]?.goTo ?? '';
      edges.add(`${at}--${to}`);
      follow(to, now);
    }
  }
  const [next] = waiting();
  const gone = decisions[known];
  return {
    trail,
    ...(next ? { at: next.at } : {}),
    places: order.filter((id) => ways.some(({ at }) => at === id) && pathway.steps[id]?.kind === 'outcome'),
    rounds: [...rounds],
    edges: [...edges],
    used,
    kept: next ? remaining : [],
    ...(gone ? { gone } : {}),
    mostLeft: questionsAhead(pathway, waiting()),
  };
}

/**
 * The decisions after one of them is changed: those before it, the new one, and all later ones, for as long as they apply.
 * @param place the place of the decision among `used`; one past the last adds a decision
 */
export function withDecision({ used, kept }: Journey, place: number, decision: Decision): readonly Decision[] {
  return [...used.slice(0, place), decision, ...used.slice(place + 1), ...kept];
}
