/** Shows where a walk leads: every place still possible, what would decide it, and what to ask. */
import type { Journey } from '../model/journey.ts';
import { labelOf, numbers } from '../model/graph.ts';
import { StepWords } from './StepWords.tsx';
import { openPlaces } from './told-steps.ts';
import type { Walk } from './walk.ts';

interface Props {
  readonly walk: Walk;
  readonly journey: Journey;
  /** The link on which the path goes on from a place; undefined where it ends there. */
  readonly onward: (place: string) => { readonly label: string; readonly href: string } | undefined;
}

export function EndView({ walk: { pathway, items }, journey, onward }: Props) {
  const places = openPlaces(pathway, journey);
  const number = numbers(pathway);
  const asked = journey.used.flatMap(({ question, answers }) => {
    const step = pathway.steps[question];
    if (step?.kind !== 'question') return [];
    return [
      ...(answers === 'unsure' ? [{ question: step.unsure.ask, where: step.unsure.where }] : []),
      ...(step.questionsForDoctor ?? []).map((each) => ({ question: each, where: '' })),
    ];
  });
  const links = journey.trail.flatMap(({ step }) => [
    ...(items.get(step)?.querySelectorAll<HTMLAnchorElement>('.cards a') ?? []),
  ]);
  const cards = new Map(links.map((link) => [link.href, link.textContent?.trim()]));
  return (
    <div data-end>
      <h4 tabIndex={-1} data-heading>
        {places.length > 1 ? `${places.length} places are still possible` : 'This is where your path leads'}
      </h4>
      <ul class="places-open">
        {places.map(({ step, number: placeNumber, label, deciders }) => {
          const next = onward(step);
          return (
            <li data-place={step}>
              <p class="place-label">
                <span class="trail-number">{placeNumber}</span> {label}
              </p>
              <StepWords item={items.get(step)} />
              {deciders.length > 0 && (
                <>
                  <p class="deciders-title">What would make this your place:</p>
                  <ul class="deciders">
                    {deciders.map((decider) => (
                      <li>
                        Step {decider.number}
                        <span class="on-screen">, {decider.question}</span> <strong>“{decider.answers.join('” or “')}”</strong>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              {next && (
                <a class="button go-on" href={next.href} data-go-on>
                  Go on with this walk: {next.label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {journey.rounds.map((round) => {
        const step = pathway.steps[round];
        return (
          step && (
            <p>
              <strong>Until it is decided:</strong> your path may come back to step {number[round]}, {labelOf(step)}.
            </p>
          )
        );
      })}
      {cards.size > 0 && (
        <p class="cards">
          <strong>Treatments named on your path:</strong>
          {[...cards].map(([href, name]) => (
            <>
              {' '}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      )}
      <h4>{asked.length > 0 ? 'Questions for your care team' : 'Your next step'}</h4>
      {asked.length === 0 && <p>Ask your care team what this place in the chart means for you.</p>}
      <ul class="to-ask">
        {asked.map(({ question, where }) => (
          <li>
            “{question}”{where && <span class="quiet"> Where to look: {where}</span>}
            <span class="lines" aria-hidden="true" />
          </li>
        ))}
      </ul>
      <p class="quiet on-paper">Page: {location.host + location.pathname}</p>
    </div>
  );
}
