/** Lists the sections of a disease once, for header, footer and home. */
import { treatmentAddress, updatesAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Link } from './frame.ts';

/** What most readers look for, in the order of the header. */
export function mainSections(disease: Disease): readonly Link[] {
  return [
    { label: 'Treatments', address: treatmentAddress(disease.slug) },
    { label: 'Words', address: `/${disease.slug}/words/` },
  ];
}

/** What stands behind the pages, for the footer and the menu of a phone. */
export function moreSections(disease: Disease): readonly Link[] {
  return [
    { label: 'What has changed', address: updatesAddress(disease.slug) },
    { label: 'Sources', address: `/${disease.slug}/sources/` },
  ];
}
