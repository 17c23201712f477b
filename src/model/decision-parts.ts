/** Turns a decision into its parts in reading order, each with what it says and where it stands. */
import { slotAnchor } from './anchors.ts';
import type { Cell, Chance, Decision, Option } from './decision.ts';
import type { Facts } from './fact.ts';
import { type Said, type Statement, toSaid } from './statement.ts';

/** The parts of an option that hold statements, in reading order, each with its heading. */
export const optionTitles = {
  whatItIs: 'What it is',
  speaksFor: 'What speaks for it',
  speaksAgainst: 'What speaks against it',
  body: 'Your body',
  mind: 'Your mind',
  dailyLife: 'Daily and family life',
} as const;

/** The name of a part of an option. */
export type OptionPart = keyof typeof optionTitles;

/** The headings of a decision's own parts. */
export const decisionTitles = {
  decision: 'The decision',
  condition: 'What is this about?',
  comparison: 'The choices side by side',
  numbers: 'What is known in numbers?',
  notKnown: 'What is not known?',
  howSure: 'How sure is this?',
} as const;

/** One thing that a decision page tells. */
export interface DecisionPart {
  /** Where in the file: `options.watch.speaksFor.0`. */
  readonly at: string;
  /** The id on the page: `watch-speaks-for-1`. */
  readonly anchor: string;
  /** What stands there: "Watch it: what speaks for it". */
  readonly what: string;
  readonly said: Said;
}

/** Whether a number is counted, and not a gap in the sources. */
export const isChance = (number: Chance | Statement): number is Chance => 'asks' in number;

/** A cell of the table as a page prints it. */
export function toCell(cell: Cell): Said {
  const nothing = { items: [], claims: [], facts: [] };
  if ('notInSources' in cell) return { ...nothing, says: 'Our sources do not say' };
  return 'cites' in cell
    ? { ...nothing, says: cell.says, claims: cell.cites }
    : { ...nothing, says: cell.says, facts: cell.facts };
}

/** The options in their order, with their ids. */
export function optionsOf({ options }: Decision): readonly (Option & { readonly id: string })[] {
  return Object.entries(options).map(([id, option]) => ({ id, ...option }));
}

/** Every part of a decision that tells something, in reading order. */
export function partsOf(decision: Decision, facts: Facts): readonly DecisionPart[] {
  const slot = (name: string, path: string, what: string, statements: readonly Statement[]): DecisionPart[] =>
    statements.map((statement, index) => ({
      at: `${path}.${index}`,
      anchor: slotAnchor(name, index),
      what,
      said: toSaid(statement, facts),
    }));
  const own = (name: 'decision' | 'condition' | 'notKnown' | 'howSure') => slot(name, name, decisionTitles[name], decision[name]);
  return [
    ...own('decision'),
    ...own('condition'),
    ...decision.comparison.flatMap(({ asks, cells }, row) =>
      optionsOf(decision).map(({ id, name }) => ({
        at: `comparison.${row}.cells.${id}`,
        anchor: cellAnchor(row, id),
        what: `the table, ${name}: ${asks}`,
        said: toCell(cells[id] ?? { notInSources: true }),
      })),
    ),
    ...optionsOf(decision).flatMap((option) =>
      (Object.keys(optionTitles) as OptionPart[]).flatMap((part) =>
        slot(
          optionPartName(option.id, part),
          `options.${option.id}.${part}`,
          `${option.name}: ${optionTitles[part].toLowerCase()}`,
          option[part],
        ),
      ),
    ),
    ...slot(
      'numbers',
      'numbers',
      decisionTitles.numbers,
      decision.numbers.map((number) => (isChance(number) ? { fact: number.fact } : number)),
    ),
    ...own('notKnown'),
    ...own('howSure'),
  ];
}

/** The name of an option's part on the page: `watch-speaks-for` once turned into an id. */
export function optionPartName(optionId: string, part: OptionPart): string {
  return `${optionId}-${part}`;
}

/** The id of a cell of the table. */
export function cellAnchor(row: number, optionId: string): string {
  return `compare-${row + 1}-${optionId}`;
}
