/** Shows what goes with all results: notes, what is missing, what would change them, where they lead in the pathway. */
import { noteApplies, resultsFor } from '../model/assess.ts';
import { exactly } from '../model/interval.ts';
import { narrowsMost } from '../model/narrowing.ts';
import type { Risk } from '../model/risk.ts';
import { sayFinding, standingWords } from '../model/risk-words.ts';
import { exactNumbers, nearestAnswers, type ReadingState } from './reading-state.ts';
import { sayResults } from './said.ts';

/** How an answer gets into the pathway: by a link, or by a press where the pathway is on this page. */
export interface Onward {
  readonly words: string;
  readonly href?: string;
  readonly take?: () => void;
}

interface Props {
  readonly risk: Risk;
  readonly state: ReadingState;
  readonly onward: (answer: string) => Onward;
  readonly level: number;
}

function Missing({ risk, state: { findings, missing, schemes } }: Props) {
  if (missing.length === 0) return null;
  const open = schemes.filter(({ blockedBy }) => blockedBy.length === 0).map(({ scheme }) => scheme);
  const key = narrowsMost(open, findings);
  const most = key === undefined ? undefined : risk.inputs[key];
  return (
    <p data-missing={missing.join(' ')} data-narrows={key}>
      <span class="risk-missing">
        <strong>Not known yet:</strong> {missing.map((each) => risk.inputs[each]?.inWords).join('; ')}.{' '}
      </span>
      {most && (
        <>
          <strong>This would narrow the results most:</strong> {most.inWords}. <span class="risk-where">{most.help.at(-1)}</span>
        </>
      )}
    </p>
  );
}

function WhatIf({ risk, state: { findings, schemes }, level }: Props) {
  const numbers = exactNumbers(risk, findings);
  const open = schemes.filter(({ blockedBy }) => blockedBy.length === 0);
  if (numbers.length === 0 || open.length === 0) return null;
  return (
    <div class="risk-what-if">
      <h3 aria-level={level}>What if it were more?</h3>
      <ul>
        {numbers.map(({ key, input, value }) => {
          const more = exactly(Math.round((value + input.more.by) * 1e6) / 1e6);
          const changes = open.flatMap(({ scheme, assessment }) => {
            const results = resultsFor(scheme, { ...findings, [key]: more });
            return results.join() === assessment.results.join() ? [] : [`${scheme.name}: ${sayResults(scheme, results)}`];
          });
          return (
            <li data-what-if={key}>
              If the {input.short.toLowerCase()} were {input.more.inWords} ({sayFinding(input, more)}):{' '}
              {changes.length > 0 ? `${changes.join('. ')}. ` : 'nothing would change.'}
              {changes.length > 0 && changes.length < open.length && 'The rest would not change.'}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Nearest({ risk, state, onward, level }: Props) {
  const nearest = nearestAnswers(risk, state.schemes);
  if (nearest.length === 0) return null;
  return (
    <div class="risk-nearest">
      <h3 aria-level={level}>What does our source say at such a risk?</h3>
      <p>{risk.join.caution.says} Ask which risk your doctor sees for you.</p>
      {nearest.length > 1 && <p>The tables differ, or not all is known. So more than one answer is possible:</p>}
      <ul>
        {nearest.map(({ id, answer, schemes }) => {
          const { words, href, take } = onward(id);
          return (
            <li data-nearest={id} data-claims={answer.cites.join(' ')}>
              {schemes.map(({ name }) => name).join(' and ')}: {answer.says}{' '}
              {take ? (
                <button type="button" class="button" data-take={id} onClick={take}>
                  {words}
                </button>
              ) : (
                <a href={href}>{words}</a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function Together(props: Props) {
  const { risk, state } = props;
  return (
    <>
      <ul class="risk-notes risk-shared">
        {risk.notes
          .filter((note) => noteApplies(note, state.findings))
          .map(({ says, standing }) => (
            <li>
              {says} {standingWords[standing]}
            </li>
          ))}
      </ul>
      <Missing {...props} />
      <div class="risk-after">
        <Nearest {...props} />
        <WhatIf {...props} />
      </div>
    </>
  );
}
