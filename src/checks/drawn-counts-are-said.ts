import { isChance } from '../model/decision-parts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { decisionFiles } from './places.ts';

const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= 100;

/** Numbers that are drawn as dots stand in the words of their fact, out of 100, and their ranges hold them. */
export function drawnCountsAreSaid(disease: Disease): Diagnostic[] {
  const rule = 'drawn-counts-are-said';
  return decisionFiles(disease).flatMap(({ decision, file }) =>
    decision.numbers.flatMap((number, index) => {
      if (!isChance(number) || !number.outOf100) return [];
      const says = disease.facts[number.fact]?.says ?? '';
      return number.outOf100.groups.flatMap(({ who, of100, range }, place): Diagnostic[] => {
        const at = `numbers.${index}.outOf100.groups.${place}`;
        const faults: Diagnostic[] = [];
        if (!isCount(of100) || !new RegExp(`(?<!\\d)${of100} of 100(?!\\d)`).test(says))
          faults.push({
            rule,
            file,
            at: `${at}.of100`,
            message: `“${who}” is drawn with ${of100} of 100, but the fact ${number.fact} says: “${says}”`,
            hint: `Draw what the fact says, or let the fact say “${of100} of 100”.`,
          });
        if (range && !(isCount(range[0]) && isCount(range[1]) && range[0] <= of100 && of100 <= range[1]))
          faults.push({
            rule,
            file,
            at: `${at}.range`,
            message: `Expected a range around ${of100}; got ${range[0]} to ${range[1]}.`,
            hint: 'Write the least and the most that the source gives.',
          });
        return faults;
      });
    }),
  );
}
