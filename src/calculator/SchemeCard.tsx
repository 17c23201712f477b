/** Shows what one scheme says of the tumor: words first, then the row, the cautions, and the numbers if they are wanted. */
import type { Findings } from '../model/risk-input.ts';
import { standingWords, sayCondition } from '../model/risk-words.ts';
import { Numbers } from './Numbers.tsx';
import type { SchemeState } from './reading-state.ts';
import { branchesOf, sayResults, sayVerdict } from './said.ts';

interface Props {
  readonly state: SchemeState;
  readonly findings: Findings;
  readonly showsNumbers: boolean;
  readonly level: number;
}

export function SchemeCard({ state: { scheme, assessment, blockedBy }, findings, showsNumbers, level }: Props) {
  const { slug, name, from, inputs } = scheme;
  const { rows, results, percent, notes, readings, near } = assessment;
  const [only] = rows;
  const branches = results.length > 1 ? branchesOf(scheme, findings) : [];
  const title = `risk-card-${slug}`;
  const isBlocked = blockedBy.length > 0;
  return (
    <article
      class="risk-card"
      data-scheme={slug}
      data-result={isBlocked ? undefined : results.join('|')}
      data-percent={isBlocked ? undefined : percent}
      data-no-result={isBlocked ? blockedBy.map(({ id }) => id).join(' ') : undefined}
      aria-labelledby={title}
    >
      <h3 id={title} aria-level={level}>
        {name} <span class="quiet">({from})</span>
      </h3>
      {isBlocked ? (
        <p class="risk-verdict">No result. {blockedBy.map(({ label, says }) => `${label} ${says}`).join(' ')}</p>
      ) : (
        <>
          <p class="risk-verdict">{sayVerdict(scheme, assessment)}</p>
          {rows.length === 1 && only ? (
            <p>
              <strong>The row:</strong> {only.name && `${only.name}: `}
              {sayCondition(inputs, only.when)}.
            </p>
          ) : (
            <p class="risk-rows">{rows.length} places in the table are still possible. They are marked in it.</p>
          )}
          {branches.map(({ option, says }) => (
            <p>
              <strong>{option}:</strong> {says}.
            </p>
          ))}
          {near.map(({ input, limit, otherwise }) => {
            const asked = inputs[input];
            return (
              asked?.kind === 'number' && (
                <p class="risk-near">
                  <strong>Close to a limit.</strong> The {asked.short.toLowerCase()} is within {asked.nearInWords} of {limit}
                  {asked.unit && `\u00a0${asked.unit}`}.{' '}
                  {otherwise.join() === results.join()
                    ? 'Here, the other side of the limit says the same.'
                    : `On the other side of the limit, this table says: ${sayResults(scheme, otherwise)}.`}
                </p>
              )
            );
          })}
          {readings.map(({ where, printed, weTake, because, standing }) => (
            <p class="risk-near">
              <strong>How we read it: {where}.</strong> {printed} {weTake} {because} {standingWords[standing]}
            </p>
          ))}
          <ul class="risk-notes">
            {notes.map(({ says, standing }) => (
              <li>
                {says} {standingWords[standing]}
              </li>
            ))}
          </ul>
          {showsNumbers && <Numbers scheme={scheme} assessment={assessment} />}
        </>
      )}
      <p class="quiet">
        To be confirmed against the original before clinical use. Not reviewed by a clinician.{' '}
        <a href={`#risk-${slug}`}>
          See the table<span class="for-ears"> of the {name}</span>
        </a>
      </p>
    </article>
  );
}
