/** Shows one question with its answers as buttons. */
import type { Decision } from '../model/journey.ts';
import type { Question } from '../model/pathway.ts';
import { RiskHelp } from './RiskHelp.tsx';
import { StepWords } from './StepWords.tsx';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly question: Question;
  readonly item: HTMLElement | undefined;
  /** The decision that is being changed. */
  readonly before?: Decision;
  readonly choose: (decision: Decision) => void;
}

export function QuestionView({ id, number, question, item, before, choose }: Props) {
  const chosen: readonly string[] = before && before.answers !== 'unsure' ? before.answers : [];
  const several = question.severalMayApply === true;
  const [first] = chosen;
  const risk = item?.querySelector<HTMLAnchorElement>('a[data-risk-page]')?.getAttribute('href');
  const help = item?.querySelector('template');
  return (
    <>
      <h4 tabIndex={-1} data-heading>
        <span class="trail-number">{number}</span> {question.ask}
      </h4>
      <StepWords item={item} />
      {several && (
        <p class="quiet">
          {first
            ? 'More than one answer may fit. Choose another to add it, or a marked one to keep only that.'
            : 'More than one answer may fit. Choose one now. “Change or add” adds another.'}
        </p>
      )}
      <div class="answers">
        {Object.entries(question.answers).map(([answer, { label, repeats }]) => (
          <button
            type="button"
            data-answer={answer}
            aria-pressed={before ? chosen.includes(answer) : undefined}
            onClick={() =>
              choose({
                question: id,
                answers: several && first && !chosen.includes(answer) ? [first, ...chosen.slice(1), answer] : [answer],
              })
            }
          >
            {label}
            {repeats && <span class="quiet"> ({repeats})</span>}
          </button>
        ))}
        <button
          type="button"
          data-unsure
          aria-pressed={before ? before.answers === 'unsure' : undefined}
          onClick={() => choose({ question: id, answers: 'unsure' })}
        >
          I don’t know yet
        </button>
      </div>
      {risk && help && (
        <RiskHelp key={id} waiting={help} address={risk} take={(answer) => choose({ question: id, answers: [answer] })} />
      )}
    </>
  );
}
