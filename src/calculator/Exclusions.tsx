/** Asks first who the schemes are not for, and says why there is no result where one is true. */
import type { Risk } from '../model/risk.ts';
import { standingWords } from '../model/risk-words.ts';

interface Props {
  readonly risk: Risk;
  /** The ids of those that are true. */
  readonly excluded: readonly string[];
  readonly exclude: (id: string, isTrue: boolean) => void;
}

export function Exclusions({ risk, excluded, exclude }: Props) {
  return (
    <fieldset class="risk-exclusions">
      <legend>First: is one of these true?</legend>
      <p>
        If one is true, most or all of these tables are not for you and show no result. If you do not know one of them, ask before
        you trust a result.
      </p>
      {Object.entries(risk.exclusions).map(([id, { label, says, standing }]) => (
        <div>
          <label>
            <input
              type="checkbox"
              data-exclusion={id}
              checked={excluded.includes(id)}
              onChange={(event) => exclude(id, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
          {excluded.includes(id) && (
            <p class="risk-why">
              <strong>Why no result:</strong> {says} {standingWords[standing]}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
