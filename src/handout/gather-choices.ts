/** Lists what a handout of a disease can hold: each part with the page and the elements it is taken from. */
import { pageAddress, treatmentAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';

/** A part that can be chosen. */
export interface ChoiceLink {
  /** `chart:small/after-surgery`; stays the same, because links hold it. */
  readonly id: string;
  readonly label: string;
  /** From the site's root: where a reader finds it without a script. */
  readonly address: string;
  /** Which elements of that page are the part. */
  readonly take: string;
}

/** Parts under one heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly ChoiceLink[];
}

const cardParts = 'h1, .lead, section[aria-labelledby="call"], section[aria-labelledby="questions"]';

/** Every part, in the order of the menu. */
export function gatherChoices(disease: Disease): readonly ChoiceGroup[] {
  const charts = pagesOf(disease).map((scenario) => ({
    label: `Charts: ${scenario.title}`,
    choices: scenario.pathways.flatMap(({ slug, title }): ChoiceLink[] => {
      const address = pageAddress(disease.slug, scenario.slug);
      const at = { address: `${address}#${slug}` };
      const name = `${disease.slug}/${scenario.slug}/${slug}`;
      return [
        {
          ...at,
          id: `chart:${scenario.slug}/${slug}`,
          label: `Chart: ${title}`,
          take: `#${slug} > .head, figure[data-pathway="${name}"]`,
        },
        {
          ...at,
          id: `steps:${scenario.slug}/${slug}`,
          label: `Steps in words: ${title}`,
          take: `section:has(> [data-outline="${name}"])`,
        },
      ];
    }),
  }));
  const cards = {
    label: 'Treatments, in short',
    choices: Object.entries(disease.treatments).map(([slug, { name }]) => ({
      id: `card:${slug}`,
      label: name,
      address: treatmentAddress(disease.slug, slug),
      take: cardParts,
    })),
  };
  const words = {
    label: 'Words',
    choices: [
      { id: 'words', label: 'The hard words used, explained', address: `/${disease.slug}/words/`, take: 'main dl > div[id]' },
    ],
  };
  return [...charts, cards, words];
}
