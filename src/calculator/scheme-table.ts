/** Turns a risk scheme into the table a reader sees: its columns, its lines, and which row each cell is. */
import { inputsOf } from '../model/assess.ts';
import type { PlacedScheme } from '../model/risk.ts';
import type { Condition } from '../model/risk-input.ts';
import { sayAsked } from '../model/risk-words.ts';
import type { RiskRow } from '../model/risk-scheme.ts';

/** A cell that says a result. */
export interface ResultCell {
  /** The place of its row in the scheme. */
  readonly row: number;
  readonly label: string;
  readonly content: RiskRow;
  /** The letters of its notes, as they stand under the table. */
  readonly letters: readonly string[];
  /** How many columns it fills. */
  readonly span: number;
}

/** A line of the table. */
export interface TableLine {
  /** What the line asks, a cell for each column of conditions. */
  readonly asks: readonly string[];
  readonly results: readonly ResultCell[];
}

/** The table of one scheme. */
export interface SchemeTable {
  readonly asked: readonly string[];
  readonly results: readonly string[];
  readonly lines: readonly TableLine[];
  /** Rows that ask for a place only: told under the table. */
  readonly beside: readonly { readonly row: number; readonly where: string; readonly label: string }[];
}

/** The letter of each note that rows name: a, b, c in the order of the notes. */
export function lettersOf({ notes, rows }: PlacedScheme): Readonly<Record<string, string>> {
  const named = Object.keys(notes).filter((id) => rows.some((row) => row.notes?.includes(id)));
  return Object.fromEntries(named.map((id, index) => [id, String.fromCharCode(97 + index)]));
}

const optionsIn = (when: Condition, across: string) => when[across] as readonly string[] | undefined;

/** Options that every row treats alike, as columns, in the order of the input. */
function columnsOf(options: readonly string[], rows: readonly RiskRow[], across: string): readonly (readonly string[])[] {
  const columns = new Map<string, string[]>();
  for (const option of options) {
    const fate = rows.map(({ when }) => (optionsIn(when, across)?.includes(option) === false ? '-' : '+')).join('');
    columns.set(fate, [...(columns.get(fate) ?? []), option]);
  }
  return [...columns.values()];
}

/** The table of a scheme. */
export function toTable(scheme: PlacedScheme): SchemeTable {
  const { across, inputs, rows, categories } = scheme;
  const letters = lettersOf(scheme);
  const asking = inputsOf(scheme).filter((key) => key !== across);
  const cell = (row: number, span = 1): ResultCell => {
    const content = rows[row] as RiskRow;
    return {
      row,
      span,
      content,
      label: categories[content.result]?.label ?? '',
      letters: (content.notes ?? []).flatMap((id) => letters[id] ?? []),
    };
  };
  const asksOf = ({ when, name }: RiskRow) => [
    ...(named ? [name ?? ''] : []),
    ...asking.map((key) => (inputs[key] ? sayAsked(inputs[key], when[key]) : '')),
  ];
  const named = rows.some(({ name }) => name !== undefined);
  const asked = [...(named ? [''] : []), ...asking.map((key) => inputs[key]?.short ?? '')];
  const input = across === undefined ? undefined : inputs[across];
  if (across === undefined || input?.kind !== 'choice')
    return {
      asked,
      results: ['Risk'],
      lines: rows.map((content, row) => ({ asks: asksOf(content), results: [cell(row)] })),
      beside: [],
    };
  const isBeside = ({ when }: RiskRow) => Object.keys(when).every((key) => key === across);
  const inTable = rows.filter((row) => !isBeside(row));
  const columns = columnsOf(
    Object.keys(input.options).filter((option) =>
      inTable.some(({ when }) => optionsIn(when, across)?.includes(option) !== false),
    ),
    inTable,
    across,
  );
  const lines = new Map<string, TableLine>();
  rows.forEach((content, row) => {
    if (isBeside(content)) return;
    const asks = asksOf(content);
    const key = asks.join('|');
    const span = columns.filter((column) =>
      column.every((option) => optionsIn(content.when, across)?.includes(option) !== false),
    ).length;
    lines.set(key, { asks, results: [...(lines.get(key)?.results ?? []), cell(row, span)] });
  });
  const first = ({ content }: ResultCell) =>
    columns.findIndex((column) => column.every((option) => optionsIn(content.when, across)?.includes(option) !== false));
  return {
    asked,
    results: columns.map((column) => sayAsked(input, column).replace(/^./, (letter) => letter.toUpperCase())),
    lines: [...lines.values()].map(({ asks, results }) => ({ asks, results: results.toSorted((a, b) => first(a) - first(b)) })),
    beside: rows.flatMap((content, row) =>
      isBeside(content)
        ? [{ row, where: sayAsked(input, content.when[across]), label: categories[content.result]?.says ?? '' }]
        : [],
    ),
  };
}
