/** Gathers everything a reader may look up by its name, from A to Z. */
import { pageAddress, stepAnchor, treatmentAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';

/** Something with a name and a place. */
export interface Entry {
  readonly name: string;
  /** What it is, in a word or two: "word", "treatment". */
  readonly what: string;
  /** From the site's root. */
  readonly address: string;
}

/** The entries that begin with one letter. */
export interface Letter {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

function entriesOf(disease: Disease): Entry[] {
  const { slug, terms, treatments, shortName } = disease;
  return [
    ...Object.entries(terms).map(([key, { word }]) => ({ name: word, what: 'word', address: `/${slug}/words/#${key}` })),
    ...Object.entries(treatments).flatMap(([key, { name, otherNames }]) =>
      [name, ...otherNames].map((called) => ({ name: called, what: 'treatment', address: treatmentAddress(slug, key) })),
    ),
    ...pagesOf(disease).map((scenario) => ({
      name: scenario.title,
      what: `page on ${shortName}`,
      address: pageAddress(slug, scenario.slug),
    })),
    ...pagesOf(disease).flatMap((scenario) =>
      scenario.pathways.flatMap((pathway) =>
        Object.entries(pathway.steps).flatMap(([id, step]) =>
          step.kind === 'question'
            ? [
                {
                  name: step.ask,
                  what: `question, ${pathway.title}`,
                  address: `${pageAddress(slug, scenario.slug)}#${stepAnchor(scenario, pathway.slug, id)}`,
                },
              ]
            : [],
        ),
      ),
    ),
  ];
}

const letterOf = ({ name }: Entry) => (/^[a-z]/i.test(name) ? (name[0] ?? '').toUpperCase() : '0–9');

/** All entries by letter, in the order of the alphabet. */
export function toLetters(diseases: readonly Disease[], pages: readonly Entry[]): Letter[] {
  const sorted = [...diseases.flatMap(entriesOf), ...pages].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return Object.entries(Object.groupBy(sorted, letterOf)).map(([letter, entries = []]) => ({ letter, entries }));
}
