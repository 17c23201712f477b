import { expect, it } from 'vitest';
import type { Statement } from '../model/statement.ts';
import { choicesLeadToDecisions } from './choices-lead-to-decisions.ts';
import { citationsResolve } from './citations-resolve.ts';
import { drawnCountsAreSaid } from './drawn-counts-are-said.ts';
import { everySlotIsFilled } from './every-slot-is-filled.ts';
import { decision, diseaseWith, outcome, question } from './fixture.ts';
import { onEveryPage } from './page-law.ts';
import { listsAreShort } from './lists-are-short.ts';
import { optionsInEqualDetail } from './options-in-equal-detail.ts';

const withDecision = (change: Parameters<typeof decision>[0]) =>
  diseaseWith({ disease: { decisions: { choose: decision(change) } } });
const words = (count: number): [Statement] => [{ says: Array.from({ length: count }, () => 'word').join(' '), cites: ['C1'] }];
const { wait, treat } = decision().options as { wait: never; treat: never };
const told = (waitFor: number, waitAgainst: number, treatFor: number, treatAgainst: number) => ({
  options: {
    wait: { ...(wait as object), speaksFor: words(waitFor), speaksAgainst: words(waitAgainst) } as never,
    treat: { ...(treat as object), speaksFor: words(treatFor), speaksAgainst: words(treatAgainst) } as never,
  },
});

it('options-in-equal-detail: a text for or against with less than four fifths of the words of another is reported with all counts', () => {
  expect(optionsInEqualDetail(withDecision(told(10, 9, 10, 7)))).toMatchInlineSnapshot(`
    [
      {
        "at": "options.treat.speaksAgainst",
        "file": "content/test/decisions/choose.ts",
        "hint": "Say more in “Treat, what speaks against it”, or less in “Treat, what speaks for it”.",
        "message": "Expected all texts for and against within 20 % of each other; got Wait, what speaks for it: 10 words; Wait, what speaks against it: 9 words; Treat, what speaks for it: 10 words; Treat, what speaks against it: 7 words. Readers would lean to what is told more fully.",
        "rule": "options-in-equal-detail",
      },
    ]
  `);
  expect(optionsInEqualDetail(withDecision(told(10, 8, 9, 8)))).toEqual([]);
});

it('options-in-equal-detail: the words of a fact and of a question to ask count like those of a claim', () => {
  const gap: [Statement] = [{ notInSources: 'it', ask: 'Why?' }];
  const options = {
    wait: { ...(wait as object), speaksFor: gap, speaksAgainst: words(7) } as never,
    treat: { ...(treat as object), speaksFor: words(7), speaksAgainst: words(7) } as never,
  };
  expect(optionsInEqualDetail(withDecision({ options }))).toEqual([]);
});

it('choices-lead-to-decisions: a choice without a page, and a page that names no step, are reported', () => {
  const steps = {
    ask: { ...question('end', 'end'), isChoice: true } as never,
    end: outcome(),
  };
  expect([
    ...choicesLeadToDecisions(diseaseWith({ steps })),
    ...choicesLeadToDecisions(withDecision({ steps: [{ pathway: 'small/main', step: 'lost' }] })),
    ...choicesLeadToDecisions(withDecision({ steps: [{ pathway: 'small/lost', step: 'ask' }] })),
  ]).toMatchInlineSnapshot(`
    [
      {
        "at": "steps.ask",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Add { pathway: 'small/main', step: 'ask' } to the \`steps\` of a decision.",
        "message": "Reader and doctor choose here, but no decision page helps them to weigh it.",
        "rule": "choices-lead-to-decisions",
      },
      {
        "at": "steps.0",
        "file": "content/test/decisions/choose.ts",
        "hint": "Name one of its steps: ask, watch, end.",
        "message": "There is no step “lost” in small/main; the reader would be sent nowhere.",
        "rule": "choices-lead-to-decisions",
      },
      {
        "at": "steps.0",
        "file": "content/test/decisions/choose.ts",
        "hint": "Name one of: small/main.",
        "message": "There is no pathway “small/lost”; the reader would be sent nowhere.",
        "rule": "choices-lead-to-decisions",
      },
    ]
  `);
  expect(choicesLeadToDecisions(diseaseWith({ steps, disease: { decisions: { choose: decision() } } }))).toEqual([]);
});

it('drawn-counts-are-said: dots that the fact does not say, and a range beside its number, are reported', () => {
  const drawn = (of100: number, range?: readonly [number, number]) =>
    diseaseWith({
      disease: {
        facts: { D1: { says: 'It helped 66 of 100.', confidence: 'confirmed', references: ['paper'] } },
        decisions: {
          choose: decision({
            numbers: [
              {
                asks: 'How many?',
                fact: 'D1',
                howSure: 'One trial.',
                outOf100: { filled: 'yes', open: 'no', groups: [{ who: 'All', of100, ...(range ? { range } : {}) }] },
              },
            ],
          }),
        },
      },
    });
  expect([...drawnCountsAreSaid(drawn(6)), ...drawnCountsAreSaid(drawn(66, [67, 80]))]).toMatchInlineSnapshot(`
    [
      {
        "at": "numbers.0.outOf100.groups.0.of100",
        "file": "content/test/decisions/choose.ts",
        "hint": "Draw what the fact says, or let the fact say “6 of 100”.",
        "message": "“All” is drawn with 6 of 100, but the fact D1 says: “It helped 66 of 100.”",
        "rule": "drawn-counts-are-said",
      },
      {
        "at": "numbers.0.outOf100.groups.0.range",
        "file": "content/test/decisions/choose.ts",
        "hint": "Write the least and the most that the source gives.",
        "message": "Expected a range around 66; got 67 to 80.",
        "rule": "drawn-counts-are-said",
      },
    ]
  `);
  expect(drawnCountsAreSaid(drawn(66, [60, 70]))).toEqual([]);
});

it('every-slot-is-filled: an empty part, an empty line to tick and a row that asks nothing are reported on a decision', () => {
  const faults = everySlotIsFilled(
    withDecision({
      notKnown: [{ says: ' ', cites: ['C1'] }],
      whatMatters: ['I want to wait.', ' '],
      comparison: [{ asks: 'What it is', cells: { wait: { notInSources: true }, treat: { notInSources: true } } }],
    }),
  );
  expect(faults.map(({ at, message }) => `${at}: ${message}`)).toMatchInlineSnapshot(`
    [
      "notKnown.0: This part of the decision has no words; a reader would be left without an answer.",
      "whatMatters, nextSteps: A line of this list is empty; the reader would tick nothing.",
      "questions: A question ends in “?”; got “What it is”.",
    ]
  `);
  expect(everySlotIsFilled(withDecision({}))).toEqual([]);
});

it('lists-are-short and citations-resolve hold decisions too', () => {
  const many = Array.from({ length: 8 }, (_, index) => `Question ${index}?`) as [string, ...string[]];
  expect(onEveryPage(listsAreShort)(withDecision({ questions: many })).map(({ file, at }) => `${file} ${at}`)).toEqual([
    'content/test/decisions/choose.ts questions',
  ]);
  const unknown = withDecision({ condition: [{ says: 'One.', cites: ['C9'] }, { fact: 'D9' }] });
  expect(citationsResolve(unknown).map(({ at, message }) => `${at}: ${message.split(';')[0]}`)).toEqual([
    'condition.0.cites: There is no claim “C9”',
    'condition.1.fact: There is no fact “D9”',
  ]);
});
