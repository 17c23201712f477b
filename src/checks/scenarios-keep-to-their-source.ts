import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { scenarioTexts, statementsOfScenario } from '../model/scenario-text.ts';
import { textsOf } from '../model/texts.ts';
import { diseaseFile } from './places.ts';
import { wordPattern } from './word-pattern.ts';

/** A scenario page says nothing that the disease's guard list keeps out of it: what its source does not say there. */
export function scenariosKeepToTheirSource(disease: Disease): Diagnostic[] {
  const rule = 'scenarios-keep-to-their-source';
  const never = disease.guard.never.map(({ what, words }) => ({ what, pattern: wordPattern(words) }));
  const only = Object.entries(disease.guard.only).map(([word, scenarios]) => ({ word, scenarios, pattern: wordPattern([word]) }));
  const addresses = new Set(scenarioTexts(disease).map(({ address }) => address));
  const said = textsOf(disease)
    .filter(({ address }) => addresses.has(address))
    .flatMap(({ glossed, file }) =>
      never.flatMap(({ what, pattern }) =>
        glossed.flatMap((block) =>
          [...block.matchAll(pattern)].map(([word]) => ({
            rule,
            file,
            at: `“${word}”`,
            message: `Scenario pages hold no ${what}, for their source has none; this one says: “${block}”`,
            hint: 'Say it on a card or a decision page, with its own source and date, or among the updates.',
          })),
        ),
      ),
    );
  const strayed = pagesOf(disease).flatMap((scenario) =>
    only
      .filter(({ scenarios }) => !scenarios.includes(scenario.slug))
      .flatMap(({ word, scenarios, pattern }) =>
        statementsOfScenario(scenario)
          .filter((block) => block.search(pattern) >= 0)
          .map((block) => ({
            rule,
            file: diseaseFile(disease, `${scenario.slug}/`),
            at: `“${word}”`,
            message: `The source has this word only for ${scenarios.join(', ')}; this page says: “${block}”`,
            hint: 'Leave it out here, or correct the guard list in disease.ts if the source does say it.',
          })),
      ),
  );
  return [...said, ...strayed];
}
