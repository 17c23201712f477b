/** Gathers what the pages of treatment cards show: groups, frames, sources and words. */
import { slotId, treatmentAddress } from '../model/anchors.ts';
import { cardsByKind, kindTitles, type PlacedCard, shortOf } from '../model/card-list.ts';
import type { Disease } from '../model/disease.ts';
import type { Reference } from '../model/reference.ts';
import { toSaid } from '../model/statement.ts';
import { slotsOf, slotTitles, type TreatmentCard } from '../model/treatment-card.ts';
import { newestFirst } from '../model/update.ts';
import type { Frame, Link } from '../site/frame.ts';
import { sourcesOfSaid } from '../site/grounds.ts';

/** The sources that a card rests on. */
export function sourcesOf(disease: Disease, card: TreatmentCard): readonly Reference[] {
  return sourcesOfSaid(
    disease,
    slotsOf(card).flatMap(({ slot }) => slot.map((statement) => toSaid(statement, disease.facts))),
  );
}

/** The sections of a card that are headings of their own; the two on calling stand under one. */
export const sections = ['whatItIs', 'mayHelp', 'mayHarm', 'dailyLife', 'withoutIt', 'notKnown', 'doses'] as const;

/** The frame of the list of cards. */
export function toListFrame(diseases: readonly Disease[], disease: Disease): Frame {
  return {
    title: `Treatments – ${disease.shortName} – Pathway Atlas`,
    description: `Each treatment for ${disease.name} on a page: how it may help, how it may harm, daily life, when to call, what to ask.`,
    address: treatmentAddress(disease.slug),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'Treatments',
    contents: cardsByKind(disease).map(({ kind }) => ({ label: kindTitles[kind], address: `#${kind}` })),
  };
}

/** The frame of one card: its place among its neighbours, its sections. */
export function toCardFrame(diseases: readonly Disease[], disease: Disease, { slug, card }: PlacedCard): Frame {
  const list = toListFrame(diseases, disease);
  const slugs = Object.keys(disease.treatments);
  const link = (neighbour: string | undefined): Link | undefined =>
    neighbour === undefined
      ? undefined
      : { label: disease.treatments[neighbour]?.name ?? '', address: treatmentAddress(disease.slug, neighbour) };
  const [previous, next] = [link(slugs[slugs.indexOf(slug) - 1]), link(slugs[slugs.indexOf(slug) + 1])];
  const has = new Set(slotsOf(card).map(({ name }) => name));
  const section = (name: (typeof sections)[number]) =>
    has.has(name) ? [{ label: slotTitles[name], address: `#${slotId(name)}` }] : [];
  return {
    ...list,
    title: `${card.name} – ${disease.shortName} – Pathway Atlas`,
    description: `${card.question} ${shortOf(disease, card)}`,
    address: treatmentAddress(disease.slug, slug),
    crumbs: [...(list.crumbs ?? []), { label: 'Treatments', address: list.address }],
    name: card.name,
    contents: [
      ...section('whatItIs'),
      { label: 'Where does it come in?', address: '#steps' },
      ...section('mayHelp'),
      ...section('mayHarm'),
      ...section('dailyLife'),
      ...section('withoutIt'),
      ...section('notKnown'),
      { label: 'When do I call?', address: '#call' },
      { label: 'What can I ask?', address: '#questions' },
      ...section('doses'),
      ...(newestFirst(disease.updates).some(({ treatments }) => treatments.includes(slug))
        ? [{ label: 'What is newer?', address: '#newer' }]
        : []),
      { label: 'Where does this come from?', address: '#sources' },
    ],
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
