import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edges } from '../model/graph.ts';
import type { Pathway, Step } from '../model/pathway.ts';
import { allChecks } from './all-checks.ts';
import { answersDiffer } from './answers-differ.ts';
import { everyPathEnds } from './every-path-ends.ts';
import { everyStepIsReachable } from './every-step-is-reachable.ts';
import { diseaseWith, outcome, question, state } from './fixture.ts';
import { loopsSayHowTheyRepeat } from './loops-say-how-they-repeat.ts';

it('a sound disease breaks no law', () => {
  expect(allChecks.flatMap((check) => check(diseaseWith()))).toEqual([]);
});

describe('every-step-is-reachable', () => {
  it('a step that no arrow leads to is reported at that step', () => {
    expect(everyStepIsReachable(diseaseWith({ steps: { here: state('end'), lost: state('end'), end: outcome() } })))
      .toMatchInlineSnapshot(`
      [
        {
          "at": "steps.lost",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Point an answer or a \`next\` at 'lost', or remove the step.",
          "message": "No arrow leads from the start, “here”, to “lost”; no reader would ever come to it.",
          "rule": "every-step-is-reachable",
        },
      ]
    `);
  });
});

describe('every-path-ends', () => {
  it('steps that go round for ever are reported, each at its place', () => {
    const steps = {
      ask: question('round', 'end'),
      round: { ...state('round'), next: { goTo: 'round', repeats: 'Later' } } as Step,
      end: outcome(),
    };
    expect(everyPathEnds(diseaseWith({ steps }))).toMatchInlineSnapshot(`
      [
        {
          "at": "steps.round",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Point one answer on the way at an outcome.",
          "message": "These steps go round for ever; a reader who reaches “round” never arrives at an outcome.",
          "rule": "every-path-ends",
        },
      ]
    `);
  });
});

describe('loops-say-how-they-repeat', () => {
  it('a path that returns to itself is reported along the way round', () => {
    const steps = { ask: question('watch', 'end'), watch: state('ask'), end: outcome() };
    expect(loopsSayHowTheyRepeat(diseaseWith({ steps }))).toMatchInlineSnapshot(`
      [
        {
          "at": "steps.ask → steps.watch → steps.ask",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Say on the arrow that leads back when it comes round: \`repeats: 'At the next check'\`.",
          "message": "These steps go round without saying when; a reader would not know that time passes in between.",
          "rule": "loops-say-how-they-repeat",
        },
      ]
    `);
  });
  it('a loop that says when it repeats is sound', () => {
    const steps = {
      ask: question('watch', 'end'),
      watch: { ...state('ask'), next: { goTo: 'ask', repeats: 'At the next check' } } as Step,
      end: outcome(),
    };
    expect(loopsSayHowTheyRepeat(diseaseWith({ steps }))).toEqual([]);
  });
  it('an arrow that says it repeats but leads forward is reported', () => {
    const steps = { here: { ...state('end'), next: { goTo: 'end', repeats: 'Later' } } as Step, end: outcome() };
    expect(loopsSayHowTheyRepeat(diseaseWith({ steps }))).toMatchInlineSnapshot(`
      [
        {
          "at": "steps.here → steps.end",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Take \`repeats\` away, or point the arrow at the step it goes back to.",
          "message": "This arrow says that it repeats, but it does not lead back to an earlier step.",
          "rule": "loops-say-how-they-repeat",
        },
      ]
    `);
  });
});

describe('answers-differ', () => {
  it('answers with the same words and the same target are reported at the later one', () => {
    const same = question('end', 'end');
    if (same.kind !== 'question') throw new Error('not a question');
    const steps = {
      ask: { ...same, answers: { yes: { label: 'Yes', goTo: 'end' }, no: { label: 'Yes', goTo: 'end' } } },
      end: outcome(),
    };
    expect(answersDiffer(diseaseWith({ steps }))).toMatchInlineSnapshot(`
      [
        {
          "at": "steps.ask.answers.no.label",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Say what makes them different.",
          "message": "The answers “yes” and “no” have the same words: “Yes”. The reader could not tell them apart.",
          "rule": "answers-differ",
        },
        {
          "at": "steps.ask.answers.no.goTo",
          "file": "content/test/small/main.pathway.ts",
          "hint": "Make one answer of the two, or point one of them elsewhere.",
          "message": "The answers “yes” and “no” have the same target: “end”. The reader could not tell them apart.",
          "rule": "answers-differ",
        },
      ]
    `);
  });
});

describe('on any graph', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'] as const;
  const anyStep = fc.oneof(
    fc.constantFrom(...ids).map(state),
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([yes, no]) => question(yes, no)),
    fc.constant(outcome()),
  );
  const anySteps = fc.record(Object.fromEntries(ids.map((id) => [id, anyStep]))) as fc.Arbitrary<Pathway['steps']>;
  /** Whether one step can be reached from another, by trying every way of at most five arrows. */
  const reaches = (steps: Pathway['steps'], from: string, goal: (id: string) => boolean, left = 5): boolean =>
    goal(from) ||
    (left > 0 &&
      edges({ title: '', subtitle: '', start: 'a', steps }).some(
        (edge) => edge.from === from && reaches(steps, edge.to, goal, left - 1),
      ));

  it('reachability agrees with trying every way', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const reported = everyStepIsReachable(diseaseWith({ steps, start: 'a' })).map(({ at }) => at.replace('steps.', ''));
        expect(reported).toEqual(ids.filter((id) => !reaches(steps, 'a', (met) => met === id)));
      }),
    );
  });
  it('endings agree with trying every way', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const reported = everyPathEnds(diseaseWith({ steps, start: 'a' })).map(({ at }) => at.replace('steps.', ''));
        expect(reported).toEqual(ids.filter((id) => !reaches(steps, id, (met) => steps[met]?.kind === 'outcome')));
      }),
    );
  });
});
