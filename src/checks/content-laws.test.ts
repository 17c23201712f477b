import { describe, expect, it } from 'vitest';
import { addressesArePlain } from './addresses-are-plain.ts';
import { casesAgree } from './cases-agree.ts';
import { casesWalkEveryEdge } from './cases-walk-every-edge.ts';
import { citationsResolve } from './citations-resolve.ts';
import { everyClaimIsTold } from './every-claim-is-told.ts';
import { everyStepCites } from './every-step-cites.ts';
import { diseaseWith, outcome, question, state } from './fixture.ts';
import { handOversResolve } from './hand-overs-resolve.ts';
import { labelsFit } from './labels-fit.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { questionsHelpTheUnsure } from './questions-help-the-unsure.ts';
import { reviewStateIsPresent } from './review-state-is-present.ts';
import { situationsLeadToSteps } from './situations-lead-to-steps.ts';
import { theFigureIsSmall } from './the-figure-is-small.ts';

const asked = question('end', 'watch');
if (asked.kind !== 'question') throw new Error('not a question');

it('questions-help-the-unsure: a question without help is reported', () => {
  const steps = {
    ask: { ...asked, ask: 'It is small', unsure: { where: ' ', ask: 'Tell me.' } },
    end: outcome(),
    watch: outcome(),
  };
  expect(questionsHelpTheUnsure(diseaseWith({ steps }))).toMatchInlineSnapshot(`
    [
      {
        "at": "steps.ask.ask",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Word it as the reader would ask it.",
        "message": "A question ends in “?”; got “It is small”.",
        "rule": "questions-help-the-unsure",
      },
      {
        "at": "steps.ask.unsure.where",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Name the report or the person who says it.",
        "message": "A reader who cannot answer is not told where to look.",
        "rule": "questions-help-the-unsure",
      },
      {
        "at": "steps.ask.unsure.ask",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Write the question in the reader’s voice.",
        "message": "A reader who cannot answer needs a question to ask, ending in “?”; got “Tell me.”.",
        "rule": "questions-help-the-unsure",
      },
    ]
  `);
});

it('every-step-cites: no claim, and a claim twice, are reported', () => {
  const steps = {
    here: { ...state('end'), cites: [] as unknown as [string] },
    end: { ...outcome(), cites: ['C1', 'C1'] as [string, ...string[]] },
  };
  expect(everyStepCites(diseaseWith({ steps }))).toMatchInlineSnapshot(`
    [
      {
        "at": "steps.here.cites",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Name the claims that it tells.",
        "message": "Nothing says where this step comes from.",
        "rule": "every-step-cites",
      },
      {
        "at": "steps.end.cites",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Remove one of the two.",
        "message": "The claim C1 is named twice.",
        "rule": "every-step-cites",
      },
    ]
  `);
});

describe('citations-resolve', () => {
  it('an unknown claim in prose is reported at its line', () => {
    const prose = '## Why?\n\n<Cite claims="C1 C9">It is so.</Cite>';
    expect(citationsResolve(diseaseWith({ prose }))).toMatchInlineSnapshot(`
      [
        {
          "at": "line 3",
          "file": "content/test/hub/prose.mdx",
          "hint": "Correct the name, or add it to content/test/claims.ts.",
          "message": "There is no claim “C9”; the reader would be sent to a source that is not there.",
          "rule": "citations-resolve",
        },
        {
          "at": "line 3",
          "file": "content/test/small/prose.mdx",
          "hint": "Correct the name, or add it to content/test/claims.ts.",
          "message": "There is no claim “C9”; the reader would be sent to a source that is not there.",
          "rule": "citations-resolve",
        },
      ]
    `);
  });
  it('an unknown reference is reported at its claim', () => {
    const claims = { C1: { says: 'One.', hedge: 'none', reference: 'lost', about: [] } };
    expect(citationsResolve(diseaseWith({ disease: { claims } })).map(({ file, at }) => `${file} ${at}`)).toEqual([
      'content/test/claims.ts C1.reference',
    ]);
  });
});

it('every-claim-is-told: a claim that no page tells is reported', () => {
  const claims = {
    C1: { says: 'One.', hedge: 'none', reference: 'paper', about: [] },
    C2: { says: 'Two.', hedge: 'none', reference: 'paper', about: [] },
  };
  expect(everyClaimIsTold(diseaseWith({ disease: { claims } }))).toMatchInlineSnapshot(`
    [
      {
        "at": "C2",
        "file": "content/test/claims.ts",
        "hint": "Tell it in a step (\`cites: ['C2']\`) or in prose (\`<Cite claims="C2">…</Cite>\`).",
        "message": "No page tells this claim, so readers would miss it: “Two.”",
        "rule": "every-claim-is-told",
      },
    ]
  `);
  expect(everyClaimIsTold(diseaseWith({ disease: { claims }, prose: '<Cite claims="C2">Two.</Cite>' }))).toEqual([]);
});

describe('labels-fit', () => {
  const faults = (is: string) =>
    labelsFit(diseaseWith({ steps: { end: outcome(is) }, start: 'end' })).map(({ message }) => message);
  it('a label at each limit fits', () => {
    expect(faults('a'.repeat(20).concat(' ', 'b'.repeat(20), ' ', 'c'.repeat(18)))).toEqual([]);
    expect(faults('one two three four five six seven eight nine ten 11 12')).toEqual([]);
    expect(faults('Under 2\u00a0cm & more, “so” ≥ 5')).toEqual([]);
    expect(faults('Ward 5 @ 3 pm, a@b')).toEqual([]);
  });
  it.each([
    '',
    'a '.repeat(31).trim(),
    'a'.repeat(23),
    ' a',
    'a  b',
    'a*b',
    'see www.x.org',
    'ask a@b.co',
    'under 2 cm',
    'one two three four five six seven eight nine ten 11 12 13',
  ])('“%s” does not fit', (words) => {
    expect(faults(words)).not.toEqual([]);
  });
  it('says what does not fit and what to do', () => {
    expect(printDiagnostics(labelsFit(diseaseWith({ steps: { end: outcome('a [b] c') }, start: 'end' })))).toMatchInlineSnapshot(`
      "The content has 1 fault; nothing was published.

      content/test/small/main.pathway.ts
        labels-fit   steps.end
        “a [b] c” does not fit. It holds “[”, which the drawing cannot show.
        Say it shorter here, and the rest in \`explain\`.
      "
    `);
  });
});

it('the-figure-is-small: too many boxes and too many answers are reported', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`s${index}`, outcome()]));
  expect(theFigureIsSmall(diseaseWith({ steps: many })).map(({ at }) => at)).toEqual(['steps']);
  const answers = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`a${index}`, { label: `A${index}`, goTo: 'end' }]));
  expect(theFigureIsSmall(diseaseWith({ steps: { ask: { ...asked, answers }, end: outcome() } })).map(({ at }) => at)).toEqual([
    'steps.ask.answers',
  ]);
});

it('hand-overs-resolve: a hand-over to nowhere is reported with the names that exist', () => {
  const steps = { end: { kind: 'outcome', is: 'Go on', leadsTo: 'large', cites: ['C1'] } as const };
  expect(handOversResolve(diseaseWith({ steps }))).toMatchInlineSnapshot(`
    [
      {
        "at": "steps.end.leadsTo",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Name one of: hub, small, small/main.",
        "message": "“large” is no scenario or pathway; the reader would be sent nowhere.",
        "rule": "hand-overs-resolve",
      },
    ]
  `);
});

it('cases-agree: a patient who walks another trail is reported with both trails', () => {
  const cases = [
    { who: 'Ana', given: { ask: 'yes' }, expects: ['ask', 'end'] },
    { who: 'Ben', given: { ask: 'maybe' }, expects: ['ask', 'end'] },
  ];
  expect(casesAgree(diseaseWith({ cases }))).toMatchInlineSnapshot(`
    [
      {
        "at": "case 1, Ana",
        "file": "content/test/small/main.cases.ts",
        "hint": "Correct the answers or the trail; if the pathway changed, make sure that the change is meant.",
        "message": "Expected ask → end; got ask → watch, where the walk ends in an outcome.",
        "rule": "cases-agree",
      },
      {
        "at": "case 2, Ben",
        "file": "content/test/small/main.cases.ts",
        "hint": "Correct the answers or the trail; if the pathway changed, make sure that the change is meant.",
        "message": "Expected ask → end; got ask, where an answer in \`given\` is none of the question’s.",
        "rule": "cases-agree",
      },
    ]
  `);
});

it('cases-walk-every-edge: an arrow nobody walks is reported', () => {
  expect(casesWalkEveryEdge(diseaseWith({ cases: [{ who: 'Ana', given: { ask: 'yes' }, expects: ['ask', 'watch'] }] })))
    .toMatchInlineSnapshot(`
    [
      {
        "at": "ask → end",
        "file": "content/test/small/main.cases.ts",
        "hint": "Add a case whose answers lead along it.",
        "message": "No patient walks this arrow (“No”).",
        "rule": "cases-walk-every-edge",
      },
    ]
  `);
});

it('review-state-is-present: a date that is none, and a next check before the last, are reported', () => {
  const disease = { review: { state: 'not-yet-reviewed', next: '2025-13-01' }, checkedOn: '2026-01-01' } as const;
  expect(reviewStateIsPresent(diseaseWith({ disease }))).toMatchInlineSnapshot(`
    [
      {
        "at": "review.next",
        "file": "content/test/disease.ts",
        "hint": "Write year, month and day.",
        "message": "Expected a day such as 2026-11-23; got “2025-13-01”.",
        "rule": "review-state-is-present",
      },
      {
        "at": "review.next",
        "file": "content/test/disease.ts",
        "hint": "Set the day when somebody will look again.",
        "message": "The next check, 2025-13-01, is not after the last one, 2026-01-01.",
        "rule": "review-state-is-present",
      },
    ]
  `);
});

it('addresses-are-plain: a step id that cannot be an address is reported', () => {
  const steps = { 'Step One': state('end'), end: outcome() };
  expect(addressesArePlain(diseaseWith({ steps })).map(({ at }) => at)).toEqual(['steps.Step One']);
});

it('situations-lead-to-steps: a situation that leads nowhere is reported, one that leads to a step is not', () => {
  expect(situationsLeadToSteps(diseaseWith())).toEqual([]);
  const situations = [
    {
      label: 'Just told',
      steps: [
        { label: 'a', pathway: 'small/main', step: 'lost' },
        { label: 'b', pathway: 'small/lost', step: 'ask' },
      ],
    },
  ] as const;
  expect(situationsLeadToSteps(diseaseWith({ disease: { situations } }))).toMatchInlineSnapshot(`
    [
      {
        "at": "situations[0].steps[0]",
        "file": "content/test/disease.ts",
        "hint": "Name one of its steps: ask, watch, end.",
        "message": "“Just told” leads to the step “lost” of small/main, which does not exist; the reader would be sent nowhere.",
        "rule": "situations-lead-to-steps",
      },
      {
        "at": "situations[0].steps[1]",
        "file": "content/test/disease.ts",
        "hint": "Name one of: small/main.",
        "message": "“Just told” leads to the pathway “small/lost”, which does not exist; the reader would be sent nowhere.",
        "rule": "situations-lead-to-steps",
      },
    ]
  `);
});
