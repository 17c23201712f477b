/** Shows one field of the calculator: what is asked, where to find it, what was understood, what was refused. */
import type { ComponentChildren } from 'preact';
import type { ChoiceInput, WrittenNumber } from '../model/risk-input.ts';

interface FieldProps<Input> {
  readonly name: string;
  readonly input: Input;
  readonly entry: string;
  readonly fault: string | undefined;
  /** Takes what is entered; `done` once the reader has left the field. */
  readonly enter: (entry: string, done: boolean) => void;
  /** More help, folded away. */
  readonly children?: ComponentChildren;
}

const Fault = ({ id, fault }: { readonly id: string; readonly fault: string | undefined }) =>
  fault === undefined ? null : (
    <p class="risk-fault" id={id}>
      <strong>Please check:</strong> {fault}
    </p>
  );

interface NumberProps extends FieldProps<WrittenNumber> {
  /** How it was understood, where it was. */
  readonly understood: string | undefined;
}

export function NumberField({ name, input, entry, fault, understood, enter, children }: NumberProps) {
  const id = `risk-field-${name}`;
  return (
    <div class="risk-field">
      <label for={id}>{input.label}</label>
      <div id={`${id}-help`}>
        {input.help.map((help) => (
          <p>{help}</p>
        ))}
      </div>
      <Fault id={`${id}-fault`} fault={fault} />
      <p class="risk-entry">
        <input
          type="text"
          id={id}
          value={entry}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={[`${id}-help`, ...(fault ? [`${id}-fault`] : []), ...(understood ? [`${id}-read`] : [])].join(' ')}
          onInput={(event) => enter(event.currentTarget.value, false)}
          onChange={(event) => enter(event.currentTarget.value, true)}
        />
        {understood && (
          <span class="risk-read" id={`${id}-read`}>
            {understood}
          </span>
        )}
      </p>
      {children}
    </div>
  );
}

export function ChoiceField({ name, input, entry, fault, enter, children }: FieldProps<ChoiceInput>) {
  const id = `risk-field-${name}`;
  return (
    <fieldset class="risk-field" aria-describedby={[`${id}-help`, ...(fault ? [`${id}-fault`] : [])].join(' ')}>
      <legend>{input.label}</legend>
      <div id={`${id}-help`}>
        {input.help.map((help) => (
          <p>{help}</p>
        ))}
      </div>
      <Fault id={`${id}-fault`} fault={fault} />
      <div class="risk-options">
        {[...Object.entries(input.options), ['', { label: 'I don’t know' }] as const].map(
          ([option, { label, ...more }], index) => (
            <label>
              <input
                type="radio"
                name={id}
                id={index === 0 ? id : undefined}
                value={option}
                checked={entry === option}
                onChange={() => enter(option, true)}
              />
              <span>
                {label}
                {'means' in more && more.means && <span class="quiet"> ({more.means})</span>}
              </span>
            </label>
          ),
        )}
      </div>
      {children}
    </fieldset>
  );
}
