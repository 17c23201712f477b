/** Turns a pathway into every journey that answers can lead through it. */
import { type Decision, type Journey, journey } from './journey.ts';
import type { Pathway, Question } from './pathway.ts';

/** Every choice of at least two answers. */
function severalOf(answers: readonly string[]): readonly Decision['answers'][] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const answer of answers) sets = sets.flatMap((set) => [set, [...set, answer]]);
  return sets.filter((set) => set.length > 1) as [string, ...string[]][];
}

/** Whatever a reader can say to a question: each answer, “I don’t know yet”, and several where several may apply. */
export function choicesAt({ answers, severalMayApply = false }: Question): readonly Decision['answers'][] {
  const ids = Object.keys(answers);
  return [...ids.map((id): [string] => [id]), ...(severalMayApply ? severalOf(ids) : []), 'unsure'];
}

/**
 * Every journey to an end. A question that comes round again is not answered in the same way twice:
 * that would lead to where the reader has been.
 */
export function* everyJourney(pathway: Pathway, decisions: readonly Decision[] = []): Generator<Journey> {
  const state = journey(pathway, decisions);
  const question = state.at === undefined ? undefined : pathway.steps[state.at];
  if (state.at === undefined || question?.kind !== 'question') {
    yield state;
    return;
  }
  const asked = state.at;
  const given = new Set(decisions.filter((decision) => decision.question === asked).map(({ answers }) => answers.toString()));
  for (const answers of choicesAt(question))
    if (!given.has(answers.toString())) yield* everyJourney(pathway, [...decisions, { question: asked, answers }]);
}
