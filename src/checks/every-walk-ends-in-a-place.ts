import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { everyJourney } from '../model/every-journey.ts';
import { labelOf } from '../model/graph.ts';
import type { Decision } from '../model/journey.ts';
import type { Pathway } from '../model/pathway.ts';
import { silentLoop } from './loops-say-how-they-repeat.ts';
import { pathwaysOf } from './places.ts';

/** More sets of answers than this nobody can prove in the time of a build. */
const mostJourneys = 20_000;

const say = (decisions: readonly Decision[]) =>
  decisions.map(({ question, answers }) => `${question}: ${[answers].flat().join(' and ')}`).join(', then ');

/** What is wrong with the ends of a pathway's journeys, and the answers that lead there. */
function faultIn(pathway: Pathway): { at: string; message: string; hint: string } | undefined {
  let count = 0;
  for (const { places, used } of everyJourney(pathway)) {
    if (places.length === 0)
      return {
        at: say(used),
        message: 'These answers lead round and to no end; the walk would have no place to show.',
        hint: 'Point one of the answers at an outcome, or let only one answer apply.',
      };
    const unnamed = places.find((place) => !pathway.steps[place] || labelOf(pathway.steps[place]).trim() === '');
    if (unnamed !== undefined)
      return { at: `steps.${unnamed}`, message: `These answers end in a place without words: ${say(used)}.`, hint: 'Name it.' };
    if (++count > mostJourneys)
      return {
        at: 'steps',
        message: `There are more than ${mostJourneys} sets of answers; not all of them can be proven to end.`,
        hint: 'Split the pathway in two with a hand-over.',
      };
  }
  return undefined;
}

/** Every set of answers, “I don’t know yet” and several at once included, ends in a place that has a name. */
export function everyWalkEndsInAPlace(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, file }) => {
    // Steps that go round silently are reported by their own law, and nobody can walk them.
    const fault = silentLoop(pathway) ? undefined : faultIn(pathway);
    return fault ? [{ rule: 'every-walk-ends-in-a-place', file, ...fault }] : [];
  });
}
