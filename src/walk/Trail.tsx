/** Shows the steps so far, each answer with a way to change it. */
import type { ToldStep } from './told-steps.ts';

interface Props {
  readonly steps: readonly ToldStep[];
  /** Changes the decision at a place; undefined where the chart is not the one being walked. */
  readonly change?: (decision: number) => void;
}

export function Trail({ steps, change }: Props) {
  return (
    <ol class="trail">
      {steps.map(({ number, label, answer, decision, takesMore, isOpen }) => (
        <li>
          <span class="trail-number">{number}</span>
          <span>
            {isOpen && 'Maybe: '}
            {label}
            {answer && (
              <>
                {' '}
                <strong>{answer}</strong>
                {change && decision !== undefined && (
                  <>
                    {' '}
                    <button type="button" class="quiet-button" data-change={decision} onClick={() => change(decision)}>
                      {takesMore ? 'Change or add' : 'Change'}
                      <span class="for-ears"> the answer to step {number}</span>
                    </button>
                  </>
                )}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
