/** Shows what a reader takes along: the treatments of the path, and what to ask, with lines for notes on paper. */
import type { Journey } from '../model/journey.ts';
import type { AskedQuestion } from './told-steps.ts';
import type { Walk } from './walk.ts';

interface Props {
  readonly walk: Walk;
  readonly journey: Journey;
  /** Of the charts before and of this one. */
  readonly asked: readonly AskedQuestion[];
  /** Whether only paper shows it, because the next question stands on the screen. */
  readonly isForPaper: boolean;
}

/** What can be asked wherever nothing else is open. */
const ownQuestion: AskedQuestion = { question: 'What does this place in the chart mean for me?' };

export function Takeaway({ walk: { items }, journey, asked, isForPaper }: Props) {
  const links = journey.trail.flatMap(({ step }) => [
    ...(items.get(step)?.querySelectorAll<HTMLAnchorElement>('.cards a') ?? []),
  ]);
  const cards = new Map(links.map((link) => [link.href, link.textContent?.trim()]));
  // One that came round, or stands in two charts, is asked once.
  const questions = new Map((asked.length > 0 ? asked : [ownQuestion]).map((each) => [each.question, each]));
  return (
    <div class={isForPaper ? 'on-paper' : 'takeaway'}>
      {cards.size > 0 && (
        <p class="cards">
          <strong>Treatments named at these steps:</strong>
          {[...cards].map(([href, name]) => (
            <>
              {' '}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      )}
      <h4>Questions for your care team</h4>
      <ul class="to-ask">
        {[...questions.values()].map(({ question, where }) => (
          <li>
            “{question}”{where && <span class="quiet"> Where to look: {where}</span>}
            <span class="lines" aria-hidden="true" />
          </li>
        ))}
      </ul>
    </div>
  );
}
