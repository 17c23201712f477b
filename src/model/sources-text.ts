/** Turns what a disease's pages rest on into what its page of sources says. */
import { isChance } from './decision-parts.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { type Place, placesBesidePathways, placesTelling } from './telling.ts';
import { termsIn } from './terms-used.ts';

/** The address of all that a disease's pages rest on. */
export const sourcesAddress = (diseaseSlug: string) => `/${diseaseSlug}/sources/`;

/** What the page says around the statements. */
export const sourcesFrame = {
  question: 'Where does each statement come from?',
  mainMessage:
    'This page lists every statement that our charts rest on. For each one it says how strong the source’s words are, and where you read it.',
  apart: 'Facts from other sources stand apart: the charts do not use them.',
  nextStep: 'Read a source yourself, and ask your care team what it means for you.',
  silence: 'Medicine may have moved on since then.',
  provenance: 'Where this comes from',
  references: 'Publications',
  statements: 'Every statement of the pathways’ source',
  facts: 'Facts from other sources',
  survival: 'Show survival numbers',
  factsMean: 'The treatment and decision pages use these too. Each has its own date.',
  hedge: 'How strong the source puts it',
  standing: 'How well it stands',
  standings: {
    confirmed: 'Confirmed: the primary document says so, or two sources that do not rest on each other',
    'one-source': 'Only one source says so',
    company: 'The company that makes the drug says so',
  },
} as const;

/** A statement or a fact as the page lists it. */
export interface Listed {
  readonly id: string;
  readonly says: string;
  /** A list that `says` leads in. */
  readonly items: readonly string[];
  /** Whether it tells how many people lived: shown only to a reader who asks for it. */
  readonly isSurvival?: boolean;
  /** How strong its source puts it, or how well it stands. */
  readonly strength: string;
  /** Keys of what it comes from. */
  readonly references: readonly string[];
  readonly places: readonly Place[];
}

/** Some of what is listed, under a heading of its own. */
export interface ListedGroup {
  readonly title: string;
  readonly entries: readonly Listed[];
}

const most = 10;

/** The statements of the charts' source by number, because paper names them by it. */
export function claimGroups(disease: Disease): readonly ListedGroup[] {
  const [pathways, others] = [placesTelling(disease), placesBesidePathways(disease)];
  const all = Object.entries(disease.claims).map(([id, { says, hedge, reference }]) => ({
    id,
    says,
    items: [],
    strength: hedge,
    references: [reference],
    places: [...(pathways.get(id) ?? []), ...(others.get(id) ?? [])],
  }));
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => {
    const entries = all.slice(part * most, (part + 1) * most);
    return { title: [...new Set([entries[0]?.id, entries.at(-1)?.id])].join(' to '), entries };
  });
}

/** The facts of other sources by the page that tells them first. */
export function factGroups(disease: Disease): readonly ListedGroup[] {
  const told = placesBesidePathways(disease);
  const survival = new Set(
    Object.values(disease.decisions).flatMap(({ numbers }) =>
      numbers.flatMap((number) => (isChance(number) && number.isSurvival ? [number.fact] : [])),
    ),
  );
  const all = Object.entries(disease.facts).map(([id, { says, items = [], confidence, references }]) => ({
    id,
    says,
    items,
    isSurvival: survival.has(id),
    strength: sourcesFrame.standings[confidence],
    references,
    places: told.get(id) ?? [],
  }));
  const groups = Object.groupBy(all, ({ places: [first] }) => first?.page ?? sourcesFrame.facts);
  return Object.entries(groups).map(([title, entries = []]) => ({ title, entries }));
}

const blocksOf = (groups: readonly ListedGroup[]) =>
  groups.flatMap(({ entries }) => entries.flatMap(({ says, items, strength }) => [says, ...items, strength]));

/** The text of the page of sources; titles of publications are not ours, and one entry of a list is looked up by its number. */
export function sourcesTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, apart, nextStep, silence, provenance, references, statements, facts, factsMean } = sourcesFrame;
  const [claimed, others] = [claimGroups(disease), factGroups(disease)];
  const blocks = [
    question,
    mainMessage,
    apart,
    nextStep,
    provenance,
    ...disease.provenance.map(({ says }) => says),
    silence,
    references,
    statements,
    ...blocksOf(claimed),
    facts,
    factsMean,
    ...blocksOf(others),
  ];
  return [
    {
      address: sourcesAddress(disease.slug),
      name: 'Sources',
      isIndex: true,
      file: 'claims.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      headings: [provenance, references, statements, ...[claimed, others].flat().map(({ title }) => title), facts],
      lists: [claimed, others]
        .flat()
        .flatMap(({ entries }) =>
          entries
            .filter(({ items }) => items.length > 0)
            .map(({ id, items }) => ({ file: 'facts.ts', at: `${id}.items`, count: items.length })),
        ),
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: [...Object.keys(disease.claims), ...Object.keys(disease.facts)],
    },
  ];
}
