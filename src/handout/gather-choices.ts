/** Lists what a handout of a disease can hold: each part with the page and the elements it is taken from. */
import { pageAddress, treatmentAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { questionsAddress, questionsFor, questionsOf } from '../model/doctor-questions.ts';
import { partsOfChart } from '../model/handout.ts';
import type { Scenario } from '../model/scenario.ts';

/** A part that can be chosen. */
export interface ChoiceLink {
  /** `chart:small/after-surgery`; stays the same, because links hold it. */
  readonly id: string;
  readonly label: string;
  /** From the site's root: where a reader finds it without a script. */
  readonly address: string;
  /** Which elements of that page are the part. */
  readonly take: string;
  /** What is left out of them; a part that is left without its own heading gets its label as one. */
  readonly without?: string;
}

/** Parts under one heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly ChoiceLink[];
}

const cardParts = 'h1, .lead, section[aria-labelledby="call"], section[aria-labelledby="questions"]';

/** The questions of one scenario; with a pathway, only those that belong to its steps. */
function questionChoice(disease: Disease, scenario: Scenario, pathway?: { slug: string; title: string }): readonly ChoiceLink[] {
  const asked = questionsOf(disease, scenario).filter(
    ({ steps }) => !pathway || steps.some((step) => step.startsWith(`${pathway.slug}/`)),
  );
  if (asked.length === 0) return [];
  const kept = pathway && `li[data-charts~="${pathway.slug}"]`;
  return [
    {
      id: pathway ? partsOfChart(`${scenario.slug}/${pathway.slug}`).questions : `questions:${scenario.slug}`,
      label: `Questions to ask: ${(pathway ?? scenario).title}`,
      address: questionsAddress(disease.slug, `for-${scenario.slug}`),
      take: `section[aria-labelledby="for-${scenario.slug}"]`,
      without: `h2, section > p${kept ? `, .asks:not(:has(${kept})), h3:not(:has(+ ul ${kept})), .asks > :not(${kept})` : ''}`,
    },
  ];
}

/** Every part, in the order of the menu. */
export function gatherChoices(disease: Disease): readonly ChoiceGroup[] {
  const charts = pagesOf(disease).map((scenario) => ({
    label: `Charts: ${scenario.title}`,
    choices: scenario.pathways.flatMap((pathway): ChoiceLink[] => {
      const { slug, title } = pathway;
      const ids = partsOfChart(`${scenario.slug}/${slug}`);
      const address = pageAddress(disease.slug, scenario.slug);
      const at = { address: `${address}#${slug}` };
      const name = `${disease.slug}/${scenario.slug}/${slug}`;
      return [
        {
          ...at,
          id: ids.chart,
          label: `Chart: ${title}`,
          take: `#${slug} > .head, figure[data-pathway="${name}"]`,
        },
        {
          ...at,
          id: ids.steps,
          label: `Steps in words: ${title}`,
          take: `section:has(> [data-outline="${name}"])`,
        },
        ...questionChoice(disease, scenario, pathway),
      ];
    }),
  }));
  const questions = {
    label: 'Questions to ask',
    choices: [
      ...Object.entries(disease.questions.moments).flatMap(([key, { title }]): readonly ChoiceLink[] =>
        questionsFor(disease, key).length === 0
          ? []
          : [
              {
                id: `moment:${key}`,
                label: `Questions to ask: ${title}`,
                address: questionsAddress(disease.slug, key),
                take: `section[aria-labelledby="${key}"]`,
                without: 'h2',
              },
            ],
      ),
      ...pagesOf(disease).flatMap((scenario) => questionChoice(disease, scenario)),
    ],
  };
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
  return [...charts, questions, cards, words];
}
