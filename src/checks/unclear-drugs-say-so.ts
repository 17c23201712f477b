import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { toSaid } from '../model/statement.ts';
import { cardsOf } from './places.ts';

const words = 'not yet clear';

/** A drug whose help is not yet clear says so in its first lines, and again where it tells how it may help. */
export function unclearDrugsSaySo(disease: Disease): Diagnostic[] {
  return cardsOf(disease).flatMap(({ card, file }) =>
    card.kind !== 'drug-not-yet-clear'
      ? []
      : (['inShort', 'mayHelp'] as const)
          .filter((name) => !card[name].some((statement) => toSaid(statement, disease.facts).says.includes(words)))
          .map((name) => ({
            rule: 'unclear-drugs-say-so',
            file,
            at: name,
            message: `Expected the words “${words}” here; a reader could take this drug for one that is known to help.`,
            hint: `Say that it is ${words} how much it helps.`,
          })),
  );
}
