import { describe, expect, it } from 'vitest';
import { defineRiskInputs } from '../model/risk-input.ts';
import type { PlacedScheme, Risk } from '../model/risk.ts';
import type { RiskRow } from '../model/risk-scheme.ts';
import { diseaseWith } from './fixture.ts';
import { riskCasesAgree } from './risk-cases-agree.ts';
import { riskNamesResolve } from './risk-names-resolve.ts';
import { riskRowsFitEveryTumor } from './risk-rows-fit-every-tumor.ts';

const inputs = defineRiskInputs({
  size: {
    kind: 'number',
    label: 'Size',
    short: 'Size',
    inWords: 'the size',
    help: ['Look.'],
    unit: 'mm',
    units: { mm: 1 },
    knows: 'mm',
    example: '3',
    within: { above: 0 },
    refuseAbove: 100,
    doubtAbove: 50,
    near: 1,
    nearInWords: '1 mm',
    more: { by: 1, inWords: '1 mm larger' },
  },
});
const soundRows: readonly RiskRow[] = [
  { when: { size: { atMost: 5 } }, result: 'low' },
  { when: { size: { above: 5 } }, result: 'high' },
];
const grounded = { standing: 'confirmed', references: ['paper'] } as const;

/** A disease with one scheme, `main`, with whatever is changed. */
function diseaseWithScheme(change: Partial<PlacedScheme> = {}, join: Partial<Risk['join']> = {}) {
  const scheme: PlacedScheme = {
    slug: 'main',
    name: 'Main',
    from: 'Paper 2020',
    predicts: 'It sorts.',
    categories: { low: { label: 'Low', says: 'Low.' }, high: { label: 'High', says: 'High.' } },
    rows: soundRows,
    notes: {},
    readings: [],
    references: ['paper'],
    inputs,
    cases: [
      { given: { size: [1, 5] }, expects: 'low' },
      { given: { size: [5.1] }, expects: 'high' },
    ],
    ...change,
  };
  const risk: Risk = {
    question: 'How likely?',
    mainMessage: 'See.',
    forWhom: 'you.',
    nextStep: 'Ask.',
    unknowns: ['Much.'],
    inputs,
    exclusions: {},
    schemes: [scheme],
    always: ['No.'],
    notes: [],
    explains: [],
    join: {
      pathway: 'small/main',
      step: 'ask',
      caution: { says: 'Ask.', cites: ['C1'] },
      answers: { yes: { says: 'Yes.', cites: ['C1'], step: 'watch', results: { main: ['low'] } } },
      also: [],
      ...join,
    },
    advice: [{ body: 'They', dated: '2020', says: 'So.', ...grounded }],
    leftOut: [],
    questions: ['What?'],
  };
  return diseaseWith({ disease: { risk } });
}

const said = (faults: readonly { at: string; message: string }[]) => faults.map(({ at, message }) => `${at}: ${message}`);

describe('risk-rows-fit-every-tumor', () => {
  it('a table with one row for each tumor is sound', () => {
    expect(riskRowsFitEveryTumor(diseaseWithScheme())).toEqual([]);
  });
  it('a limit that two rows hold, a limit that none holds, and a row for nobody are reported', () => {
    const rows = (first: RiskRow['when'], more: readonly RiskRow[] = []) =>
      said(
        riskRowsFitEveryTumor(
          diseaseWithScheme({
            rows: [{ when: first, result: 'low' }, { when: { size: { above: 5 } }, result: 'high' }, ...more],
          }),
        ),
      );
    expect(rows({ size: { atMost: 6 } })).toEqual([
      'rows 0 and 1: Expected one row for this tumor; got rows 0 and 1: 5.5\u00a0mm.',
    ]);
    expect(rows({ size: { below: 5 } })).toEqual(['rows: Expected one row for this tumor; got none: 5\u00a0mm.']);
    expect(rows({ size: { atMost: 5 } }, [{ when: { size: { below: 0 } }, result: 'low' }])).toEqual([
      'rows.2: No tumor fits this row.',
    ]);
  });
});

it('risk-cases-agree: a case that is told something else, a row and a limit without a case are reported', () => {
  expect(riskCasesAgree(diseaseWithScheme())).toEqual([]);
  expect(said(riskCasesAgree(diseaseWithScheme({ cases: [{ given: { size: [1] }, expects: 'high', percent: 3 }] })))).toEqual([
    'case 1: Expected high, 3%; got low from 1 rows, for {"size":{"atLeast":1,"atMost":1}}.',
    'rows.1: No case meets this row.',
    'size: No case stands on the limit 5.',
  ]);
});

it('risk-names-resolve: a result that leads nowhere is reported with the names that exist', () => {
  expect(riskNamesResolve(diseaseWithScheme())).toEqual([]);
  const answers = { maybe: { says: 'Yes.', cites: ['C1'], step: 'lost', results: { main: ['middle'], other: ['low'] } } };
  expect(riskNamesResolve(diseaseWithScheme({}, { answers })).map(({ at, hint }) => `${at}: ${hint}`)).toEqual([
    'join.answers.maybe: Name one of: yes, no.',
    'join.answers.maybe.step: Name one of: ask, watch, end.',
    'join.answers.maybe.results.main: Name one of: low, high.',
    'join.answers.maybe.results: Name one of: main.',
    'join.answers.maybe.results.other: Name one of: .',
  ]);
});
