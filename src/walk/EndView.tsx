/** Shows where a walk leads: every place still possible, and what would decide it. */
import type { Journey } from '../model/journey.ts';
import { StepWords } from './StepWords.tsx';
import { openPlaces, toldSteps } from './told-steps.ts';
import type { Walk } from './walk.ts';

interface Props {
  readonly walk: Walk;
  readonly journey: Journey;
  /** The link on which the path goes on from a place; undefined where it ends there. */
  readonly onward: (place: string) => { readonly label: string; readonly href: string } | undefined;
}

/** A link to where the path is already changes no address; the reader is led there all the same. */
const goOn = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
  if (currentTarget.href === location.href) dispatchEvent(new Event('hashchange'));
};

export function EndView({ walk: { pathway, items }, journey, onward }: Props) {
  const places = openPlaces(pathway, journey);
  const possible = places.length + journey.rounds.length;
  return (
    <div data-end>
      <h4 tabIndex={-1} data-heading>
        {possible > 1 ? `${possible} places are possible` : 'This is where your path leads'}
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
                <a class="button go-on" href={next.href} data-go-on onClick={goOn}>
                  Go on with this walk: {next.label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {toldSteps(pathway, journey)
        .filter(({ step }) => journey.rounds.includes(step))
        .map(({ number, label }) => (
          <p>
            <strong>Until it is decided:</strong> your path may come back to step {number}, {label}.
          </p>
        ))}
    </div>
  );
}
