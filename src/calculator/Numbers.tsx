/** Shows what a scheme counted, as people of 100, in words and as a grid of marks; both sides alike. */
import type { Assessment } from '../model/assess.ts';
import type { PlacedScheme } from '../model/risk.ts';
import { sayCondition } from '../model/risk-words.ts';
import type { Outcome, RiskRow } from '../model/risk-scheme.ts';
import { sayPeople } from './said.ts';

const side = 10;

/** 100 marks, filled in rows from one corner: squares for what happened, circles for what did not. */
function Marks({ filled, words }: { readonly filled: number; readonly words: string }) {
  return (
    <svg class="risk-marks" viewBox="0 0 100 100" role="img" aria-label={words} data-filled={filled}>
      {Array.from({ length: side * side }, (_, index) => {
        const [x, y] = [(index % side) * 10, Math.floor(index / side) * 10];
        return index < filled ? <rect x={x + 1} y={y + 1} width="8" height="8" /> : <circle cx={x + 5} cy={y + 5} r="3.5" />;
      })}
    </svg>
  );
}

/** One figure in sentences, its time and whose it is, and the marks. */
function Figure({ percent, outcome, of }: { readonly percent: number; readonly outcome: Outcome; readonly of: string }) {
  const { happened, otherwise, filled } = sayPeople(percent);
  return (
    <>
      <Marks filled={filled} words={`${filled} of 100 marks are filled squares, ${100 - filled} are open circles.`} />
      <p>
        Of 100 people with {of} {outcome.without}, {outcome.happened} in <strong>{happened}</strong>. In{' '}
        <strong>{otherwise}</strong> of the same 100, {outcome.otherwise}, also without the drug. This is {outcome.span}.
      </p>
      <p class="quiet">
        Filled square: {outcome.happened}. Open circle: {outcome.otherwise}. The table prints {percent}%.
      </p>
    </>
  );
}

/** The figure of one row, or that it has none. */
function RowNumbers({ row, outcome }: { readonly row: RiskRow; readonly outcome: Outcome }) {
  const { percent, pooled, alsoPrinted } = row;
  if (percent === undefined && !pooled) return <p>There is no number for this.</p>;
  return (
    <>
      {percent === undefined && <p>There is no figure for this size alone. The pooled figure is this:</p>}
      <Figure percent={percent ?? pooled?.percent ?? 0} outcome={outcome} of={pooled?.of ?? 'a tumor like this'} />
      {alsoPrinted !== undefined && <p>Some tables print {alsoPrinted}%.</p>}
    </>
  );
}

/** More rows than this are not told one by one. */
const mostTold = 4;

export function Numbers({ scheme, assessment: { rows } }: { readonly scheme: PlacedScheme; readonly assessment: Assessment }) {
  const { outcome, noNumbers, inputs } = scheme;
  const [only] = rows;
  return (
    <div class="risk-numbers-shown">
      {noNumbers && <p>{noNumbers.says}</p>}
      {outcome && rows.length === 1 && only && <RowNumbers row={only} outcome={outcome} />}
      {outcome && rows.length > 1 && rows.length <= mostTold && (
        <>
          <p>More than one row is still possible. These are not added up:</p>
          {rows.map((row) => (
            <div>
              <p>
                <strong>If {sayCondition(inputs, row.when)}:</strong>
              </p>
              <RowNumbers row={row} outcome={outcome} />
            </div>
          ))}
        </>
      )}
      {outcome && rows.length > mostTold && (
        <p>Too many rows are still possible to show one number. The table below has them all.</p>
      )}
      {outcome && <p class="quiet">{outcome.group}</p>}
    </div>
  );
}
