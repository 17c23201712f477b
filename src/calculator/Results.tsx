/** Shows the results of all schemes side by side, with what must be told with every result. */
import type { Entered } from '../model/findings-link.ts';
import type { Risk } from '../model/risk.ts';
import { sayFinding } from '../model/risk-words.ts';
import type { Acts } from './Calculator.tsx';
import type { ReadingState } from './reading-state.ts';
import { SchemeCard } from './SchemeCard.tsx';
import { type Onward, Together } from './Together.tsx';

interface Props {
  readonly risk: Risk;
  readonly entered: Entered;
  readonly state: ReadingState;
  readonly showsNumbers: boolean;
  readonly acts: Acts;
  readonly onward: (answer: string) => Onward;
  readonly level: number;
}

export function Results({ risk, state, showsNumbers, acts, onward, level }: Props) {
  const { findings, faults, schemes, isAsked, excluded } = state;
  const title = (words: string) => (
    <h3 class="risk-title" tabIndex={-1} data-result-heading aria-level={level}>
      {words}
    </h3>
  );
  if (faults.length > 0)
    return (
      <div class="risk-results" data-results="refused">
        {title('No result yet')}
        <p>An answer could not be read. Correct it to see the result.</p>
      </div>
    );
  const open = schemes.filter(({ blockedBy }) => blockedBy.length === 0);
  if (excluded.length > 0 && (open.length === 0 || !isAsked))
    return (
      <div class="risk-results" data-results="excluded">
        {title('These tables are not for you')}
        {excluded.map((id) => (
          <p>
            <strong>{risk.exclusions[id]?.label}</strong> {risk.exclusions[id]?.says}
          </p>
        ))}
        <p>So no result is shown. Ask your doctor how likely a return is for you.</p>
      </div>
    );
  if (!isAsked)
    return (
      <div class="risk-results" data-results="none">
        {title('No result yet')}
        <p>Enter at least one answer above. You can leave out what you do not know.</p>
      </div>
    );
  return (
    <div class="risk-results" data-results="shown">
      {title('What the tables say')}
      <ul class="risk-always">
        {risk.always.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <dl class="risk-inputs">
        {Object.entries(risk.inputs).map(([key, input]) => (
          <div>
            <dt>{input.short}</dt>
            <dd>{sayFinding(input, findings[key])}</dd>
          </div>
        ))}
      </dl>
      <div class="risk-cards">
        {schemes.map((scheme) => (
          <SchemeCard key={scheme.scheme.slug} state={scheme} showsNumbers={showsNumbers} level={level + 1} />
        ))}
      </div>
      <p class="risk-tools">
        <button type="button" class="button" aria-pressed={showsNumbers} data-numbers onClick={acts.toggleNumbers}>
          {showsNumbers ? 'Hide the numbers' : 'Show me the numbers'}
        </button>
        {acts.copyLink && (
          <button type="button" class="button" data-copy onClick={acts.copyLink}>
            Copy link
          </button>
        )}
        {acts.print && (
          <button type="button" class="button" data-print onClick={acts.print}>
            Print
          </button>
        )}
      </p>
      <Together risk={risk} state={state} onward={onward} level={level + 1} />
    </div>
  );
}
