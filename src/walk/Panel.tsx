/** Shows one walk: the steps so far, then the question that waits or the end. */
import type { ComponentChildren } from 'preact';
import { numbers } from '../model/graph.ts';
import type { Decision } from '../model/journey.ts';
import type { EarlierChart } from './earlier-charts.ts';
import { EndView } from './EndView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { questionsToAsk, toldSteps } from './told-steps.ts';
import { Takeaway } from './Takeaway.tsx';
import { Trail } from './Trail.tsx';
import type { Standing, Walk } from './walk.ts';

/** What a reader can do in the panel of a walk. */
export interface Acts {
  readonly start: () => void;
  readonly choose: (decision: Decision, place: number) => void;
  readonly change: (place: number | undefined) => void;
}

interface Props {
  readonly walk: Walk;
  readonly standing: Standing;
  readonly acts: Acts;
  /** The place of the decision that is being changed. */
  readonly changing: number | undefined;
  /** What has just changed, for everybody. */
  readonly said: ComponentChildren;
  readonly earlier: readonly { readonly href: string; readonly chart: EarlierChart | undefined }[];
  readonly onward: (place: string) => { readonly label: string; readonly href: string } | undefined;
}

const sayLeft = (most: number) => (most === 1 ? 'This is the last question for now.' : `At most ${most} questions from here.`);

export function Panel({ walk, standing: { journey, note }, acts, changing, said, earlier, onward }: Props) {
  const status = (
    <div key="status" role="status" class="walk-status">
      {note && <p class="walk-note">{note}</p>}
      {said && <div>{said}</div>}
    </div>
  );
  if (!journey)
    return (
      <>
        {status}
        <button type="button" class="button main" data-start="" onClick={acts.start}>
          Start the walk
        </button>
      </>
    );
  const { pathway, items } = walk;
  const waiting = changing === undefined ? journey.at : journey.used[changing]?.question;
  const question = waiting === undefined ? undefined : pathway.steps[waiting];
  const steps = toldSteps(pathway, journey).filter(({ step, answer }) => step !== waiting || answer);
  const before = changing === undefined ? undefined : journey.used[changing];
  const asked = [...earlier.flatMap(({ chart }) => chart?.asked ?? []), ...questionsToAsk(pathway, journey)];
  // Who comes round to a question stays at a place until it is asked again.
  const isRound = changing === undefined && journey.used.some(({ question }) => question === journey.at);
  return (
    <>
      {earlier.map(({ href, chart }) => (
        <div class="earlier">
          <h4 class="walk-part">
            Before this: <a href={href}>{chart?.title ?? 'another chart'}</a>
          </h4>
          {chart && (
            <>
              <Trail steps={chart.steps} />
              {chart.places.length > 1 && (
                <p class="still-open">
                  Still possible there: {chart.places.map(({ number, label }) => `${number}, ${label}`).join('; ')}.
                </p>
              )}
            </>
          )}
        </div>
      ))}
      {steps.length > 0 && (
        <div class="so-far">
          <h4 class="walk-part">Your steps so far</h4>
          <Trail steps={steps} change={acts.change} />
        </div>
      )}
      {/* Beside the heading that takes the focus: above the steps so far it would be out of sight on a phone. */}
      {status}
      <div class="now">
        {question?.kind === 'question' && waiting !== undefined ? (
          <>
            <QuestionView
              id={waiting}
              number={numbers(pathway)[waiting] ?? 0}
              question={question}
              item={items.get(waiting)}
              {...(before ? { before } : {})}
              choose={(decision) => acts.choose(decision, changing ?? journey.used.length)}
            />
            <p class="quiet left">
              {changing === undefined ? sayLeft(journey.mostLeft) : 'Later answers are kept where they fit.'}
            </p>
          </>
        ) : (
          <EndView walk={walk} journey={journey} onward={onward} />
        )}
      </div>
      <Takeaway walk={walk} journey={journey} asked={asked} isForPaper={waiting !== undefined && !isRound} />
    </>
  );
}
