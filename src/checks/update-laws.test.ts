import { expect, it } from 'vitest';
import type { Update } from '../model/update.ts';
import { diseaseWith } from './fixture.ts';
import { updatesAreNewer } from './updates-are-newer.ts';

const update: Update = {
  dated: '2025-06',
  title: 'A trial ended',
  says: 'A trial ended.',
  evidence: 'One trial.',
  confidence: 'confirmed',
  references: ['paper'],
  newerThan: ['C1'],
  treatments: ['moonium'],
};
const faults = (change: Partial<Update>) =>
  updatesAreNewer(diseaseWith({ disease: { updates: { U1: { ...update, ...change } } } }));

it('updates-are-newer: a date before the source or after the last look, and a maker’s word told as a fact, are reported', () => {
  expect([
    ...faults({ dated: '2019-12-31' }),
    ...faults({ dated: '2026-02' }),
    ...faults({ dated: 'spring' }),
    ...faults({ confidence: 'company' }),
    ...faults({ evidence: ' ' }),
  ]).toMatchInlineSnapshot(`
    [
      {
        "at": "U1.dated",
        "file": "content/test/updates.ts",
        "hint": "Correct the date, or tell it as a fact on a card.",
        "message": "Expected a date from 2020 to 2026-01-01; got 2019-12-31. A reader would take it for news.",
        "rule": "updates-are-newer",
      },
      {
        "at": "U1.dated",
        "file": "content/test/updates.ts",
        "hint": "Correct the date, or tell it as a fact on a card.",
        "message": "Expected a date from 2020 to 2026-01-01; got 2026-02. A reader would take it for news.",
        "rule": "updates-are-newer",
      },
      {
        "at": "U1.dated",
        "file": "content/test/updates.ts",
        "hint": "Write the date.",
        "message": "Expected 2024-09-03, 2024-09 or 2024; got “spring”.",
        "rule": "updates-are-newer",
      },
      {
        "at": "U1.says",
        "file": "content/test/updates.ts",
        "hint": "Write “the maker says” in the same sentence.",
        "message": "Only the company reports this, and the words do not say so.",
        "rule": "updates-are-newer",
      },
      {
        "at": "U1.evidence",
        "file": "content/test/updates.ts",
        "hint": "Say it.",
        "message": "Nothing is said here; the reader is left to guess.",
        "rule": "updates-are-newer",
      },
    ]
  `);
});

it('an update between the source and the last look is sound', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ dated: '2020' })).toEqual([]);
  expect(faults({ confidence: 'company', says: 'A trial ended, the maker says.' })).toEqual([]);
});
