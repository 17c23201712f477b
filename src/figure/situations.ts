/** Turns a disease's situations into links to the steps they lead to. */
import { pageAddress, stepAnchor } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { Link } from '../site/frame.ts';

/** A situation with its links, from the site's root. */
export interface LinkedSituation {
  readonly label: string;
  readonly links: readonly Link[];
}

/** The situations of a disease in their order. */
export function linkSituations(disease: Disease): readonly LinkedSituation[] {
  return disease.situations.map(({ label, steps }) => ({
    label,
    links: steps.map((step) => {
      const [scenarioSlug, pathwaySlug = ''] = step.pathway.split('/');
      const scenario = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
      if (!scenario) throw new Error(`“${step.pathway}” is no pathway. This is a bug in the site: the checks let it through.`);
      const address = `${pageAddress(disease.slug, scenario.slug)}#${stepAnchor(scenario, pathwaySlug, step.step)}`;
      return { label: step.label, address };
    }),
  }));
}
