import { expect, it } from 'vitest';
import type { Statement } from '../model/statement.ts';
import { card, diseaseWith, outcome, state } from './fixture.ts';
import { everySlotIsFilled } from './every-slot-is-filled.ts';
import { factsAreDated } from './facts-are-dated.ts';
import { listsAreShort } from './lists-are-short.ts';
import { onEveryPage } from './page-law.ts';
import { treatmentsAreLinked } from './treatments-are-linked.ts';
import { unclearDrugsSaySo } from './unclear-drugs-say-so.ts';

const withCard = (change: Parameters<typeof card>[0]) => diseaseWith({ disease: { treatments: { moonium: card(change) } } });

it('every-slot-is-filled: blank words, a blank line and a question that is none are reported', () => {
  const change = {
    mayHarm: [{ says: ' ', cites: ['C1'] }],
    mayHelp: [{ says: 'Some:', items: ['one', ''], cites: ['C1'] }],
    dailyLife: [{ notInSources: 'how it is', ask: 'Tell me.' }],
    questions: ['Is it.'],
  } satisfies Parameters<typeof card>[0];
  expect(everySlotIsFilled(withCard(change))).toMatchInlineSnapshot(`
    [
      {
        "at": "mayHelp.0",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Say what the sources say, or \`{ notInSources: …, ask: “…?” }\`.",
        "message": "This part of the card has an empty line in its list; a reader would be left without an answer.",
        "rule": "every-slot-is-filled",
      },
      {
        "at": "mayHarm.0",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Say what the sources say, or \`{ notInSources: …, ask: “…?” }\`.",
        "message": "This part of the card has no words; a reader would be left without an answer.",
        "rule": "every-slot-is-filled",
      },
      {
        "at": "dailyLife.0",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Say what the sources say, or \`{ notInSources: …, ask: “…?” }\`.",
        "message": "This part of the card has no question to ask, but “Tell me.”; a reader would be left without an answer.",
        "rule": "every-slot-is-filled",
      },
      {
        "at": "questions",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Word it as the reader would ask it.",
        "message": "A question ends in “?”; got “Is it.”.",
        "rule": "every-slot-is-filled",
      },
    ]
  `);
  expect(everySlotIsFilled(diseaseWith())).toEqual([]);
});

it('lists-are-short: eight items are reported on a card, in a fact and in prose; seven are not', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => `item ${index}`);
  const withLists = (count: number) =>
    diseaseWith({
      prose: `Text.\n\n- ${items(count).join('\n- ')}\n\nText.\n\n1. one\n`,
      disease: {
        treatments: {
          moonium: card({ mayHelp: [{ says: 'Some:', items: items(count), cites: ['C1'] }], mayHarm: [{ fact: 'D1' }] }),
          sunnium: card({ mayHarm: [{ fact: 'D1' }] }),
        },
        facts: { D1: { says: 'Some:', items: items(count), confidence: 'confirmed', references: ['paper'] } },
      },
    });
  expect(onEveryPage(listsAreShort)(withLists(8)).map(({ file, at, message }) => `${file} ${at}: ${message}`))
    .toMatchInlineSnapshot(`
      [
        "content/test/hub/prose.mdx line 3: This list has 8 items; a reader can hold 7.",
        "content/test/small/prose.mdx line 3: This list has 8 items; a reader can hold 7.",
        "content/test/treatments/moonium.ts mayHelp.0.items: This list has 8 items; a reader can hold 7.",
        "content/test/facts.ts D1.items: This list has 8 items; a reader can hold 7.",
      ]
    `);
  expect(onEveryPage(listsAreShort)(withLists(7))).toEqual([]);
});

it('treatments-are-linked: a box that names a treatment without giving it, an unknown card and a card no step gives are reported', () => {
  const steps = {
    here: { ...state('end'), treatments: ['sunnium'] as const },
    end: outcome('Lunex may help'),
  };
  expect(treatmentsAreLinked(diseaseWith({ steps }))).toMatchInlineSnapshot(`
    [
      {
        "at": "steps.end.treatments",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Add 'moonium' to \`treatments\`.",
        "message": "The box names “Moonium”, but the card of it would not say that it comes in here.",
        "rule": "treatments-are-linked",
      },
      {
        "at": "steps.here.treatments",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Correct the name, or add the card to treatments.ts.",
        "message": "There is no card “sunnium”; the reader would be sent nowhere.",
        "rule": "treatments-are-linked",
      },
      {
        "at": "the whole file",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Name it in the \`treatments\` of a step, or remove the card.",
        "message": "No step gives “Moonium”; the card could not say when it is used.",
        "rule": "treatments-are-linked",
      },
    ]
  `);
  expect(treatmentsAreLinked(diseaseWith())).toEqual([]);
});

it('facts-are-dated: a source without a day or a title of its own, and a fact nobody tells, are reported', () => {
  const { references } = diseaseWith();
  const paper = { ...references.paper, title: 'T (descriptive title)', dated: 'spring', checkedOn: '2026' } as never;
  const facts = {
    D1: { says: 'Two.', confidence: 'confirmed', references: ['paper'] },
    D2: { says: 'Three.', confidence: 'confirmed', references: [] as unknown as [string] },
  } as const;
  expect(factsAreDated(diseaseWith({ disease: { references: { paper }, facts } })).map(({ at, message }) => `${at}: ${message}`))
    .toMatchInlineSnapshot(`
    [
      "paper.checkedOn: Expected a day such as 2026-11-23; got “2026”.",
      "paper.dated: Expected 2020-05-18, 2020-05 or 2020; got “spring”.",
      "paper.title: “T (descriptive title)” is not what the source itself says.",
      "D2.references: Nothing says where this fact comes from.",
      "D2: No page tells this fact, so nobody would see it grow old: “Three.”",
    ]
  `);
  expect(factsAreDated(diseaseWith())).toEqual([]);
});

it('facts-are-dated: a source without a name needs an address', () => {
  const { references } = diseaseWith();
  const faults = (change: object) =>
    factsAreDated(diseaseWith({ disease: { references: { paper: { ...references.paper, ...change } as never } } }));
  expect(faults({ authors: null, title: null, url: 'https://example.org/' })).toEqual([]);
  expect(faults({ title: null }).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'paper.title: Neither a name nor an address leads to this source.',
  ]);
});

it('unclear-drugs-say-so: a drug of unclear help that does not say so is reported where it is silent', () => {
  const unclear: [Statement] = [{ says: 'It is not yet clear how much it helps.', cites: ['C1'] }];
  expect(unclearDrugsSaySo(withCard({ kind: 'drug-not-yet-clear', inShort: unclear }))).toMatchInlineSnapshot(`
    [
      {
        "at": "mayHelp",
        "file": "content/test/treatments/moonium.ts",
        "hint": "Say that it is not yet clear how much it helps.",
        "message": "Expected the words “not yet clear” here; a reader could take this drug for one that is known to help.",
        "rule": "unclear-drugs-say-so",
      },
    ]
  `);
  expect(unclearDrugsSaySo(withCard({ kind: 'drug-not-yet-clear', inShort: unclear, mayHelp: unclear }))).toEqual([]);
});
