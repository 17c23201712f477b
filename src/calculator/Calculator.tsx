/** Shows the calculator: the questions, what was refused, the results. */
import type { Entered } from '../model/findings-link.ts';
import type { Risk } from '../model/risk.ts';
import type { NumberInput, RiskInput } from '../model/risk-input.ts';
import { sayFinding, standingWords } from '../model/risk-words.ts';
import { Exclusions } from './Exclusions.tsx';
import { ChoiceField, NumberField } from './Fields.tsx';
import type { Fault, ReadingState } from './reading-state.ts';
import { Results } from './Results.tsx';
import type { Onward } from './Together.tsx';

/** What a reader can do. */
export interface Acts {
  readonly enter: (key: string, entry: string, done: boolean) => void;
  readonly exclude: (id: string, isTrue: boolean) => void;
  readonly submit: () => void;
  readonly reset: () => void;
  readonly copyLink: (() => void) | undefined;
  readonly print: (() => void) | undefined;
  readonly toggleNumbers: () => void;
}

interface Props {
  readonly risk: Risk;
  readonly entered: Entered;
  readonly state: ReadingState;
  /** The faults to show: of fields that were left, or all once a result was asked for. */
  readonly shown: readonly Fault[];
  /** Whether to sum the faults up, because a result was asked for. */
  readonly sumsUp: boolean;
  readonly showsNumbers: boolean;
  /** What has just happened, for all. */
  readonly said: string;
  /** What has just changed in the results, for ears. */
  readonly heard: string;
  readonly acts: Acts;
  readonly onward: (answer: string) => Onward;
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

function Explained({ risk, name }: { readonly risk: Risk; readonly name: string }) {
  return (
    <>
      {risk.explains
        .filter(({ input }) => input === name)
        .map(({ title, lists, standing }) => (
          <details>
            <summary>{title}</summary>
            {lists.map(({ says, items }) => (
              <>
                <p>{says}</p>
                {items.length > 0 && (
                  <ul>
                    {items.map((item) => (
                      <li>{item}</li>
                    ))}
                  </ul>
                )}
              </>
            ))}
            <p>{standingWords[standing]}</p>
          </details>
        ))}
    </>
  );
}

function Field({ name, input, props }: { readonly name: string; readonly input: RiskInput; readonly props: Props }) {
  const { risk, entered, shown, acts } = props;
  const common = {
    name,
    entry: entered.entries[name] ?? '',
    fault: shown.find(({ key }) => key === name)?.fault,
    enter: (entry: string, done: boolean) => acts.enter(name, entry, done),
  };
  const more = <Explained risk={risk} name={name} />;
  return input.kind === 'choice' ? (
    <ChoiceField {...common} input={input}>
      {more}
    </ChoiceField>
  ) : (
    <NumberField {...common} input={input} understood={understood(input, name, props)}>
      {more}
    </NumberField>
  );
}

export function Calculator(props: Props) {
  const { risk, state, shown, sumsUp, said, heard, acts, level } = props;
  return (
    <>
      <form
        class="risk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          acts.submit();
        }}
      >
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
        <Exclusions risk={risk} excluded={state.excluded} exclude={acts.exclude} />
        {Object.entries(risk.inputs).map(([name, input]) => (
          <Field key={name} name={name} input={input} props={props} />
        ))}
        <p class="risk-acts">
          <button type="submit" class="button main" data-submit>
            Show the result
          </button>
          <button type="button" class="button" data-reset onClick={acts.reset}>
            Clear all
          </button>
        </p>
      </form>
      <output class="for-ears" aria-live="polite">
        {heard}
      </output>
      <Results {...props} />
    </>
  );
}
