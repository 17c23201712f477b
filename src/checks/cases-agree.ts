import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { walk } from '../model/walk.ts';
import { pathwaysOf } from './places.ts';

const endings = {
  unanswered: 'a question has no answer left in `given`',
  'unknown-answer': 'an answer in `given` is none of the question’s',
  'unknown-step': 'an arrow leads to a step that does not exist',
  outcome: 'the walk ends in an outcome',
};

/** Every named patient walks the trail that is written for them, to an outcome. */
export function casesAgree(disease: Disease): Diagnostic[] {
  return pathwaysOf(disease).flatMap(({ pathway, casesFile }) =>
    pathway.cases.flatMap(({ who, given, expects }, index) => {
      const { steps, end } = walk(pathway, given);
      if (end === 'outcome' && steps.join() === expects.join()) return [];
      return [
        {
          rule: 'cases-agree',
          file: casesFile,
          at: `case ${index + 1}, ${who}`,
          message: `Expected ${expects.join(' → ')}; got ${steps.join(' → ')}, where ${endings[end]}.`,
          hint: 'Correct the answers or the trail; if the pathway changed, make sure that the change is meant.',
        },
      ];
    }),
  );
}
