/** Shows what a scheme counted, as people of 100, in words and as a grid of marks; both sides alike. */
import type { Assessment } from '../model/assess.ts';
import type { PlacedScheme } from '../model/risk.ts';
import type { Outcome, RiskRow } from '../model/risk-scheme.ts';
import { sayCondition } from '../model/risk-words.ts';
import { sayPeople } from './said.ts';

const side = 10;

/** 100 marks, filled in rows from one corner: squares for what happened, circles for what did not. */
function Marks({ filled }: { readonly filled: number }) {
  const words = `${filled} of 100 marks are filled squares, ${100 - filled} are open circles.`;
  return (
    <svg class="risk-marks" viewBox="0 0 100 100" role="img" aria-label={words} data-filled={filled}>
      {Array.from({ length: side * side }, (_, index) => {
        const [x, y] = [(index % side) * 10, Math.floor(index / side) * 10];
        return index < filled ? <rect x={x + 1} y={y + 1} width="8" height="8" /> : <circle cx={x + 5} cy={y + 5} r="3.5" />;
      })}
    </svg>
  );
}

/** The rows that share a figure, for each figure once. */
function byFigure(rows: readonly RiskRow[]): readonly (readonly RiskRow[])[] {
  const figureOf = ({ percent, pooled, alsoPrinted }: RiskRow) => JSON.stringify([pooled ?? percent, alsoPrinted]);
  return [...new Set(rows.map(figureOf))].map((figure) => rows.filter((row) => figureOf(row) === figure));
}

interface FigureProps {
  /** The rows that share it. */
  readonly rows: readonly RiskRow[];
  readonly outcome: Outcome;
  /** For which of the rows that are still possible it is, in words. */
  readonly only: string | undefined;
}

/** A figure with both sides in sentences, whose it is, and the marks; or that there is none. */
function Figure({ rows, outcome, only }: FigureProps) {
  const percent = rows.find((row) => row.percent !== undefined)?.percent ?? rows[0]?.pooled?.percent;
  const pooled = rows[0]?.pooled;
  const alsoPrinted = rows[0]?.alsoPrinted;
  const hasOwn = rows.every((row) => row.percent !== undefined);
  const people = percent === undefined ? undefined : sayPeople(percent);
  return (
    <div class="risk-figure">
      {people && <Marks filled={people.filled} />}
      <p>
        {only && <strong>If {only}: </strong>}
        {people ? (
          <>
            {pooled && `${hasOwn ? 'This figure is pooled' : 'There is only a pooled figure'}. It is for ${pooled.of}. `}
            Of 100 people with {pooled ? 'such a tumor' : 'a tumor like this'} {outcome.without}, {outcome.happened} in{' '}
            <strong>{people.happened}</strong> {outcome.span}. In <strong>{people.otherwise}</strong> of the same 100,{' '}
            {outcome.otherwise}, also without the drug.
            {people.isRounded && ` The table prints ${percent}%.`}
            {alsoPrinted !== undefined && ` Some tables print ${alsoPrinted}%.`}
          </>
        ) : (
          `${only ? 't' : 'T'}here is no number for this.`
        )}
      </p>
    </div>
  );
}

/** More rows than this are not told one by one. */
const mostTold = 4;

/** What some rows do not have in common. */
function differing(rows: readonly RiskRow[], when: RiskRow['when']): RiskRow['when'] {
  const differs = (key: string) => new Set(rows.map((row) => JSON.stringify(row.when[key]))).size > 1;
  return Object.fromEntries(Object.entries(when).filter(([key]) => differs(key)));
}

export function Numbers({ scheme, assessment: { rows } }: { readonly scheme: PlacedScheme; readonly assessment: Assessment }) {
  const { outcome, noNumbers, inputs } = scheme;
  return (
    <div class="risk-numbers-shown">
      {noNumbers && <p>{noNumbers.says}</p>}
      {outcome && rows.length > mostTold && (
        <p>Too many places in the table are still possible to show one number. The table has them all.</p>
      )}
      {outcome && rows.length <= mostTold && (
        <>
          {rows.length > 1 && <p>More than one place in the table is still possible. These are not added up:</p>}
          <div class="risk-figures">
            {byFigure(rows).map((sharing) => (
              <Figure
                rows={sharing}
                outcome={outcome}
                only={
                  rows.length > 1
                    ? sharing.map(({ when }) => sayCondition(inputs, differing(rows, when))).join('; or ')
                    : undefined
                }
              />
            ))}
          </div>
          <p class="quiet">
            Filled square: {outcome.happened}. Open circle: {outcome.otherwise}. {outcome.group}
          </p>
        </>
      )}
    </div>
  );
}
