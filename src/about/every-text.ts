/** Gathers what every page of the site says, and stops the build where a page of the site itself breaks a law on words. */
import { findingsOf } from '../checks/page-law.ts';
import { pageLaws } from '../checks/page-laws.ts';
import { printDiagnostics } from '../checks/print-diagnostics.ts';
import type { Disease } from '../model/disease.ts';
import { homeText } from '../model/home-text.ts';
import type { PageText } from '../model/page-text.ts';
import { searchText } from '../model/search-text.ts';
import { textOfSite } from '../model/site-text.ts';
import { textsOf } from '../model/texts.ts';
import { aboutSlugs, aboutText } from './gather-about.ts';
import { toTotals } from './gather-quality.ts';
import { qualityText } from './quality-text.ts';

/** Every page in the sitemap, in reading order. */
export function everyText(diseases: readonly Disease[]): readonly PageText[] {
  const before = [homeText(diseases), searchText()].map((text) => textOfSite(text, diseases));
  const about = aboutSlugs.map((slug) => textOfSite(aboutText(slug), diseases));
  const others = [...before, ...diseases.flatMap(textsOf), ...about];
  // A number weighs the same whatever it is, so the page that tells of all others can be measured by their figures.
  return [...others, textOfSite(qualityText(toTotals(others, diseases)), diseases)];
}

/** Every page, when all keep the laws; those of a disease were held to them at the door. */
export function soundTexts(diseases: readonly Disease[]): readonly PageText[] {
  const texts = everyText(diseases);
  const faults = texts.flatMap((text) => pageLaws.flatMap(({ law }) => findingsOf(law, text)));
  if (faults.length > 0) throw new Error(printDiagnostics(faults));
  return texts;
}
