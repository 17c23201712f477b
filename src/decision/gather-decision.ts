/** Gathers what the pages of decisions show: frames, sources, and what is newer. */
import { decisionAddress } from '../model/anchors.ts';
import type { Decision } from '../model/decision.ts';
import { decisionTitles, optionsOf, partsOf } from '../model/decision-parts.ts';
import { decisionsOf, type PlacedDecision } from '../model/decision-uses.ts';
import type { Disease } from '../model/disease.ts';
import type { Reference } from '../model/reference.ts';
import { newerThan, type PlacedUpdate } from '../model/update.ts';
import type { Frame } from '../site/frame.ts';
import { markedSources, sourcesOfSaid } from '../site/grounds.ts';

/** The most items of a list that a reader can hold. */
const most = 7;

/** The sources that a decision rests on. */
export function sourcesOf(disease: Disease, decision: Decision): readonly Reference[] {
  return sourcesOfSaid(
    disease,
    partsOf(decision, disease.facts).map(({ said }) => said),
  );
}

/** The sources of a decision in a few words, by the marks that paper shows. */
export function marksOn(disease: Disease, decision: Decision): readonly string[] {
  return markedSources(
    disease,
    partsOf(decision, disease.facts).map(({ said }) => said),
  );
}

/** What is newer than the claims that a decision tells and concerns one of its options: the newest, and how many more there are. */
export function newerOf(disease: Disease, decision: Decision): { shown: readonly PlacedUpdate[]; more: number } {
  const claims = partsOf(decision, disease.facts).flatMap(({ said }) => said.claims);
  const about = new Set(optionsOf(decision).flatMap(({ treatments }) => treatments));
  const all = newerThan(claims, disease.updates)
    .filter(({ treatments }) => treatments.length === 0 || treatments.some((slug) => about.has(slug)))
    .toReversed();
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** The frame of the list of decisions. */
export function toListFrame(diseases: readonly Disease[], disease: Disease): Frame {
  return {
    title: `Decisions – ${disease.shortName} – Pathway Atlas`,
    description: `The choices that people with ${disease.name} may have: what speaks for and against each, side by side.`,
    address: decisionAddress(disease.slug),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'Decisions',
  };
}

/** The frame of a decision: its neighbours in the list, its sections. */
export function toDecisionFrame(diseases: readonly Disease[], disease: Disease, { slug, decision }: PlacedDecision): Frame {
  const list = toListFrame(diseases, disease);
  const all = decisionsOf(disease);
  const place = all.findIndex((candidate) => candidate.slug === slug);
  const link = (neighbour: PlacedDecision | undefined) =>
    neighbour && { label: neighbour.decision.name, address: decisionAddress(disease.slug, neighbour.slug) };
  const [previous, next] = [link(all[place - 1]), link(all[place + 1])];
  return {
    ...list,
    title: `${decision.name} – ${disease.shortName} – Pathway Atlas`,
    description: `${decision.question} What speaks for and against each choice, in equal detail, with sources.`,
    address: decisionAddress(disease.slug, slug),
    crumbs: [...(list.crumbs ?? []), { label: 'Decisions', address: list.address }],
    name: decision.name,
    contents: [
      { label: decisionTitles.comparison, address: '#comparison' },
      { label: 'Each choice in more detail', address: '#options' },
      { label: decisionTitles.numbers, address: '#numbers' },
      { label: decisionTitles.notKnown, address: '#not-known' },
      { label: 'What matters to me?', address: '#what-matters' },
      { label: 'What can I do next?', address: '#next' },
      { label: 'What can I ask?', address: '#questions' },
      { label: 'Where does this come from?', address: '#sources' },
    ],
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
