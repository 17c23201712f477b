/** Turns a count over other fields into one per area, in sight of the reader, who says whether to use it. */
import { render } from 'preact';
import { countPerArea } from '../model/count-per-area.ts';
import type { readNumber } from '../model/read-number.ts';
import type { Conversion } from '../model/risk.ts';
import type { WrittenNumber } from '../model/risk-input.ts';
import type { NumberField } from './Fields.tsx';
import type { FormActs } from './Form.tsx';

/** A number without what binary fractions add to it. */
const clean = (value: number) => Math.round(value * 1e6) / 1e6;

/** What the page has already; handed in, so that the page's own script stays one file. */
export interface Parts {
  readonly readNumber: typeof readNumber;
  readonly NumberField: typeof NumberField;
}

interface Props extends Parts {
  readonly conversion: Conversion | undefined;
  /** Where it is folded away: it names the area in words, and has a place with the formula. */
  readonly converter: HTMLElement | undefined;
  /** Takes an answer into the form. */
  readonly enter: FormActs['enter'];
}

/** One number, or why what was written is none; neither where nothing was written. */
function readOne(
  read: typeof readNumber,
  entry: string,
  input: WrittenNumber,
): { readonly value?: number; readonly fault?: string } {
  if (entry.trim() === '') return {};
  const answer = read(entry, input);
  if ('fault' in answer) return answer;
  const { atLeast, atMost } = answer.found;
  return atLeast !== undefined && atLeast === atMost
    ? { value: atLeast }
    : { fault: `Here it must be one number. Write it like ${input.example}.` };
}

/** Shows the converter in its place, instead of the formula. */
export function showConverter({ conversion, converter, enter, readNumber, NumberField }: Props): void {
  const place = converter?.querySelector('[data-converter]');
  if (!place || !conversion) throw new Error('The converter has no place. This is a bug in the site.');
  const { asks, area, caution, input, into } = conversion;
  const per = converter?.dataset.converts;
  const use = (count: number) => {
    enter(into.input, into.option, true);
    enter(input, String(count), true);
    document.getElementById(`risk-field-${input}`)?.focus();
  };
  place.replaceChildren();
  const entries: Record<string, string> = {};
  let left: readonly string[] = [];
  const draw = () => {
    const read = Object.entries(asks).map(([key, input]) => ({ key, input, ...readOne(readNumber, entries[key] ?? '', input) }));
    const [count, fields, width] = read.map(({ value }) => value);
    const converted =
      count === undefined || fields === undefined || width === undefined
        ? undefined
        : clean(countPerArea(count, fields, width, area));
    render(
      // Enter would submit the form around it.
      <div onKeyDown={(event) => event.key === 'Enter' && event.target instanceof HTMLInputElement && event.preventDefault()}>
        {read.map(({ key, input, fault }) => (
          <NumberField
            name={`convert-${key}`}
            input={input}
            entry={entries[key] ?? ''}
            fault={left.includes(key) ? fault : undefined}
            understood={undefined}
            enter={(entry, done) => {
              entries[key] = entry;
              if (done) left = [...left, key];
              draw();
            }}
          />
        ))}
        <p role="status" data-converted={converted}>
          {converted !== undefined && (
            <>
              {count} × {area} ÷ ({fields} × pi × ({width} ÷ 2)²) ={' '}
              <strong>
                {converted} {per}
              </strong>
              . {caution}
            </>
          )}
        </p>
        {converted !== undefined && (
          <button type="button" class="button" data-use-converted onClick={() => use(converted)}>
            Use this count
          </button>
        )}
      </div>,
      place,
    );
  };
  draw();
}
