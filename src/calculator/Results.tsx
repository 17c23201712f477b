/** Shows the results of all schemes side by side, with what must be told with every result; or why there is none. */
import type { Risk } from '../model/risk.ts';
import { sayFinding } from '../model/risk-words.ts';
import type { ReadingState } from './reading-state.ts';
import { SchemeCard } from './SchemeCard.tsx';
import { type Onward, Together } from './Together.tsx';

/** What a reader can do with a result. */
export interface ResultActs {
  readonly copyLink: (() => void) | undefined;
  readonly print: (() => void) | undefined;
  readonly toggleNumbers: () => void;
}

interface Props {
  readonly risk: Risk;
  readonly state: ReadingState;
  readonly showsNumbers: boolean;
  readonly acts: ResultActs;
  readonly onward: (answer: string) => Onward;
  /** The level of the headings of its parts. */
  readonly level: number;
}

const Title = ({ words, level }: { readonly words: string; readonly level: number }) => (
  <h3 class="risk-title" tabIndex={-1} data-result-heading aria-level={level}>
    {words}
  </h3>
);

/** Why there is no result. */
export function NoResult({ risk, state: { standing, excluded }, level }: Pick<Props, 'risk' | 'state' | 'level'>) {
  return (
    <div class="risk-results" data-results={standing}>
      <Title words={standing === 'excluded' ? 'These tables are not for you' : 'No result yet'} level={level} />
      {standing === 'refused' && <p>An answer could not be read. Correct it to see the result.</p>}
      {standing === 'none' && <p>Enter at least one answer above. You can leave out what you do not know.</p>}
      {standing === 'excluded' && (
        <>
          {excluded.map((id) => (
            <p>
              <strong>{risk.exclusions[id]?.label}</strong> {risk.exclusions[id]?.says}
            </p>
          ))}
          <p>So no result is shown. Ask your doctor how likely a return is for you.</p>
        </>
      )}
    </div>
  );
}

export function Results({ risk, state, showsNumbers, acts, onward, level }: Props) {
  const { findings, schemes } = state;
  return (
    <div class="risk-results" data-results="shown">
      <Title words="What the tables say" level={level} />
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
          <SchemeCard key={scheme.scheme.slug} state={scheme} findings={findings} showsNumbers={showsNumbers} level={level + 1} />
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
