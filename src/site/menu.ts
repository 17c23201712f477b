/** Lists the sections of a disease once, for header, footer, home and the list from A to Z. */
import { decisionAddress, handoutAddress, riskAddress, treatmentAddress, updatesAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import { questionsAddress } from '../model/doctor-questions.ts';
import { genesAddress } from '../model/telling.ts';
import type { Link } from './frame.ts';

/** What most readers look for, in the order of the header. */
export function mainSections(disease: Disease): readonly Link[] {
  return [
    { label: 'Treatments', address: treatmentAddress(disease.slug) },
    { label: 'Decisions', address: decisionAddress(disease.slug) },
    ...(disease.risk ? [{ label: 'Risk of return', address: riskAddress(disease.slug) }] : []),
    { label: 'Questions to ask', address: questionsAddress(disease.slug) },
    { label: 'Words', address: `/${disease.slug}/words/` },
  ];
}

/** What stands behind the pages, for the footer and the menu of a phone. */
export function moreSections(disease: Disease): readonly Link[] {
  return [
    ...(disease.genes ? [{ label: 'Genes and tests', address: genesAddress(disease.slug) }] : []),
    { label: 'Make a handout', address: handoutAddress(disease.slug) },
    { label: 'What has changed', address: updatesAddress(disease.slug) },
    { label: 'Sources', address: `/${disease.slug}/sources/` },
  ];
}
