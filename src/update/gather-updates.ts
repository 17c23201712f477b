/** Gathers what the page of updates shows: its frame, and the words for how strong each is. */
import { updatesAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Confidence } from '../model/fact.ts';
import { newestFirst, type PlacedUpdate } from '../model/update.ts';
import type { Frame } from '../site/frame.ts';

/** How well an update stands, said after its evidence. */
export const standings: Readonly<Record<Confidence, string>> = {
  confirmed: 'Confirmed in its first document or in two sources.',
  'one-source': 'Only one source says so.',
  company: 'Only the company says so.',
};

/** The updates by year, the newest first. */
export function updatesByYear(disease: Disease): readonly { year: string; updates: readonly PlacedUpdate[] }[] {
  const all = newestFirst(disease.updates);
  const yearOf = ({ dated }: PlacedUpdate) => dated.slice(0, 4);
  return [...new Set(all.map(yearOf))].map((year) => ({ year, updates: all.filter((update) => yearOf(update) === year) }));
}

/** The frame of the page of updates. */
export function toUpdatesFrame(diseases: readonly Disease[], disease: Disease): Frame {
  return {
    title: `What has changed – ${disease.shortName} – Pathway Atlas`,
    description: `What has changed for ${disease.name} since the source of the charts was written, with dates, sources and how strong the evidence is.`,
    address: updatesAddress(disease.slug),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'What has changed',
    contents: [
      ...updatesByYear(disease).map(({ year }) => ({ label: year, address: `#year-${year}` })),
      { label: 'What is left out?', address: '#left-out' },
    ],
  };
}
