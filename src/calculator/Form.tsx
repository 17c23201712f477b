/** Shows the questions of the calculator: what was entered, how it was understood, what was refused. */
import type { Entered } from '../model/findings-link.ts';
import type { Risk } from '../model/risk.ts';
import type { NumberInput, RiskInput } from '../model/risk-input.ts';
import { sayFinding } from '../model/risk-words.ts';
import { Exclusions } from './Exclusions.tsx';
import { ChoiceField, NumberField } from './Fields.tsx';
import type { Keep } from './keep.ts';
import type { Fault, ReadingState } from './reading-state.ts';

/** What a reader can do in the form. */
export interface FormActs {
  readonly enter: (key: string, entry: string, done: boolean) => void;
  readonly exclude: (id: string, isTrue: boolean) => void;
  readonly submit: () => void;
  readonly reset: () => void;
}

interface Props {
  readonly risk: Risk;
  readonly entered: Entered;
  readonly state: ReadingState;
  /** The faults to show: of fields that were left, or all once a result was asked for. */
  readonly shown: readonly Fault[];
  /** Whether to sum the faults up, because a result was asked for. */
  readonly sumsUp: boolean;
  /** What has just happened, for all. */
  readonly said: string;
  readonly acts: FormActs;
  /** More help with an input, folded away, as the page holds it. */
  readonly help: (name: string) => readonly Element[];
  /** Leaves alone what shows the same as before. */
  readonly keep: Keep;
  /** The level of the headings of its parts. */
  readonly level: number;
}

function understood(input: NumberInput, key: string, { risk, state }: Props): string | undefined {
  const read = state.read[key];
  if (!read) return undefined;
  const area = input.writtenBehind && read.behind ? risk.inputs[input.writtenBehind.input] : undefined;
  const behind = area?.kind === 'choice' ? ` ${area.options[read.behind ?? '']?.label.toLowerCase()}` : '';
  const value = 'atMost' in read.found ? (read.found.atMost ?? 0) : 0;
  const doubt = value > input.doubtAbove ? ` This is very large. Check the number${input.unit && ' and its unit'}.` : '';
  return `Read as: ${sayFinding(input, read.found).toLowerCase()}${behind}${read.note ? `, ${read.note}` : ''}.${doubt}`;
}

/** One field; drawn anew only where what it shows has changed. */
function field(name: string, input: RiskInput, props: Props) {
  const { entered, shown, acts, help, keep } = props;
  const entry = entered.entries[name] ?? '';
  const fault = shown.find(({ key }) => key === name)?.fault;
  const readAs = input.kind === 'number' ? understood(input, name, props) : undefined;
  return keep(name, [entry, fault, readAs].join('|'), () => {
    const common = { key: name, name, entry, fault, enter: (text: string, done: boolean) => acts.enter(name, text, done) };
    // What the page holds of help moves here once, with all that has been opened in it.
    const takeHelp = (place: HTMLElement | null) => {
      if (place && !place.firstChild) place.append(...help(name));
    };
    const more = <div ref={takeHelp} />;
    return input.kind === 'choice' ? (
      <ChoiceField {...common} input={input}>
        {more}
      </ChoiceField>
    ) : (
      <NumberField {...common} input={input} understood={readAs}>
        {more}
      </NumberField>
    );
  });
}

export function Form(props: Props) {
  const { risk, state, shown, sumsUp, said, acts, keep, level } = props;
  return (
    <form class="risk-form" noValidate>
      {sumsUp && shown.length > 0 && (
        <div class="risk-summary" tabIndex={-1} data-fault-summary aria-labelledby="risk-summary-title">
          <h3 id="risk-summary-title" aria-level={level}>
            Please check {shown.length === 1 ? 'one answer' : `${shown.length} answers`}
          </h3>
          <ul>
            {shown.map(({ key, fault }) => (
              <li>
                <a
                  href={`#risk-field-${key}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(`risk-field-${key}`)?.focus();
                  }}
                >
                  {risk.inputs[key]?.label}: {fault}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>Nothing you enter leaves your device. It stands only in the address of this page.</p>
      <div role="status" class="risk-said">
        {said}
      </div>
      {keep('exclusions', state.excluded.join('|'), () => (
        <Exclusions key="exclusions" risk={risk} excluded={state.excluded} exclude={acts.exclude} />
      ))}
      {Object.entries(risk.inputs).map(([name, input]) => field(name, input, props))}
      <p class="risk-acts">
        {/* A frame in a sandbox sends no form; Enter in a field presses the button too. */}
        <button
          type="submit"
          class="button main"
          data-submit
          onClick={(event) => {
            event.preventDefault();
            acts.submit();
          }}
        >
          Show the result
        </button>
        <button type="button" class="button" data-reset onClick={acts.reset}>
          Clear all
        </button>
      </p>
    </form>
  );
}
